import css from './header.module.css';

interface ClockProps {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
}

/** Date and time as strings. Not a live region: nobody wants to hear every second. */
export const Clock = ({ date, time, zone }: ClockProps) => (
  <div className={css['clock']}>
    <span className={css['clockDate']}>{date}</span>
    <span className={css['clockZone']}>{zone}</span>
    <time className={css['clockTime']}>{time}</time>
  </div>
);
