import { classNames } from './class-names.ts';
import css from './clock.module.css';

interface ClockProps {
  readonly date: string;
  readonly time: string;
  /** Date and time are not known yet: these are not shown and keep the room. */
  readonly isWaiting?: boolean;
  readonly zone: string;
}

/** Date and time as strings. Not a live region: nobody wants to hear every second. */
export const Clock = ({ date, time, zone, isWaiting = false }: ClockProps) => (
  <div className={classNames(css['clock'], isWaiting && css['waiting'])}>
    <span className={css['date']} data-part="date">
      {date}
    </span>
    <span className={css['zone']}>{zone}</span>
    <time className={css['time']}>{time}</time>
  </div>
);
