import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { tableRoles } from './table-roles.ts';
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

/** Hours of a day as a share of the bar's width. */
const share = (hours: number): string => `${(hours / 24) * 100}%`;

/** Positions are attributes, not styles: the content security policy lets no style attribute into a prerendered page. */
const DayBar = ({ from, to, now }: Pick<HoursRow, 'from' | 'to' | 'now'>) => {
  const hatch = useId();
  const shut = { x: share(from), width: share(to - from), height: '100%', rx: 2 };
  return (
    <svg className={css['day']} aria-hidden="true" focusable="false">
      <pattern
        id={hatch}
        width="4.25"
        height="4.25"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={css['dayHatch']} width="1.4" height="4.25" />
      </pattern>
      <rect className={css['dayOpen']} width="100%" height="100%" rx="3" />
      <rect className={css['dayShut']} {...shut} />
      <rect {...shut} fill={`url(#${hatch})`} />
      {now !== undefined && <rect className={css['dayNow']} x={share(now)} y="-4" width="2" height="20" />}
    </svg>
  );
};

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
    <table {...tableRoles.table}>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th scope="col" {...tableRoles.columnHeader}>
            {columns.days}
          </th>
          <th scope="col" {...tableRoles.columnHeader}>
            {columns.period}
          </th>
          <td className={wide ? css['hoursCap'] : 'vh'} aria-hidden="true">
            {wide && columns.bar}
          </td>
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {rows.map(({ key, days, period, ...bar }, index) => (
          <tr key={key} {...tableRoles.row}>
            <th scope="row" {...tableRoles.rowHeader}>
              {days}
            </th>
            <td {...tableRoles.cell}>{period}</td>
            <td className={css['hoursBar']} {...tableRoles.cell}>
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
