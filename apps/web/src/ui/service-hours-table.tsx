import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './service-hours-table.module.css';

export interface HoursRow {
  readonly key: string;
  readonly days: ReactNode;
  readonly period: ReactNode;
  /** Hours of the day, 0 to 24, for the bar. */
  readonly from: number;
  readonly to: number;
  /** Present hour, on the row that today belongs to. */
  readonly now?: number | undefined;
}

interface ServiceHoursTableProps {
  readonly id: string;
  readonly heading: ReactNode;
  readonly state: 'open' | 'closing' | 'closed';
  readonly stateWords: ReactNode;
  /** The running or next maintenance in one sentence. */
  readonly next: ReactNode;
  readonly columns: { readonly days: ReactNode; readonly period: ReactNode; readonly bar: ReactNode };
  readonly legend: { readonly open: ReactNode; readonly closed: ReactNode; readonly now: ReactNode };
  readonly rows: readonly HoursRow[];
  readonly note?: ReactNode;
  readonly wide?: boolean;
}

/** Positions as attributes, not as styles: a prerendered page may hold no inline style. */
const DayBar = ({ from, to, now }: Pick<HoursRow, 'from' | 'to' | 'now'>) => (
  <svg
    className={css['day']}
    viewBox="0 0 240 12"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect className={css['dayOpen']} x="0" y="0" width="240" height="12" rx="2" />
    <rect className={css['dayShut']} x={from * 10} y="0" width={(to - from) * 10} height="12" rx="2" />
    {Array.from({ length: Math.ceil((to - from) * 3) }, (_, stripe) => (
      <line
        key={stripe}
        className={css['dayHatch']}
        x1={from * 10 + stripe * 3.33}
        y1="12"
        x2={Math.min(from * 10 + stripe * 3.33 + 3, to * 10)}
        y2="0"
      />
    ))}
    {now !== undefined && <line className={css['dayNow']} x1={now * 10} y1="-3" x2={now * 10} y2="15" />}
  </svg>
);

const Ticks = () => (
  <span className={css['dayTicks']} aria-hidden="true">
    {[0, 6, 12, 18, 24].map((hour) => (
      <span key={hour}>{hour}</span>
    ))}
  </span>
);

/** When the service is open: in words, as a table, and as a bar for the eye that says nothing the table does not. */
export const ServiceHoursTable = ({
  id,
  heading,
  state,
  stateWords,
  next,
  columns,
  legend,
  rows,
  note,
  wide = false,
}: ServiceHoursTableProps) => (
  <section className={classNames(css['hours'], wide && css['hoursWide'])} aria-labelledby={id}>
    <div className={css['hoursHead']}>
      <h2 id={id}>{heading}</h2>
      <p
        className={classNames(
          css['hoursNow'],
          state === 'closed' && css['hoursNowClosed'],
          state === 'closing' && css['hoursNowSoon'],
        )}
      >
        {stateWords}
      </p>
    </div>
    <p className={css['hoursNext']}>{next}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.days}</th>
          <th scope="col">{columns.period}</th>
          <td className={wide ? css['hoursCap'] : 'vh'} aria-hidden="true">
            {wide && columns.bar}
          </td>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, days, period, ...bar }, index) => (
          <tr key={key}>
            <th scope="row">{days}</th>
            <td>{period}</td>
            <td className={css['hoursBar']}>
              <DayBar {...bar} />
              {index === rows.length - 1 && <Ticks />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className={css['hoursKey']} aria-hidden="true">
      <span>
        <i />
        {legend.open}
      </span>
      <span>
        <i className={css['kShut']} />
        {legend.closed}
      </span>
      <span>
        <i className={css['kNow']} />
        {legend.now}
      </span>
    </p>
    {note !== undefined && <p className={css['hoursNote']}>{note}</p>}
  </section>
);
