import css from './clock.module.css';

interface ClockProps {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
}

/** Date and time as strings. Not a live region: nobody wants to hear every second. */
export const Clock = ({ date, time, zone }: ClockProps) => (
  <div className={css['clock']}>
    <span className={css['date']} data-part="date">
      {date}
    </span>
    <span className={css['zone']}>{zone}</span>
    <time className={css['time']}>{time}</time>
  </div>
);
