import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';
import css from './portal.module.css';

export interface MessageRow {
  readonly key: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly reference: string;
  readonly subject: ReactNode;
  /** The language of the subject, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly to: string;
  readonly isNew: boolean;
}

interface MessageTableProps {
  readonly label: string;
  readonly columns: { readonly date: ReactNode; readonly reference: ReactNode; readonly subject: ReactNode };
  /** Read before the subject of a new one. */
  readonly newWord: ReactNode;
  readonly rows: readonly MessageRow[];
}

/** Messages: a table on wide screens; on phones rows become blocks and keep their roles. The whole row leads to the message. */
export const MessageTable = ({ label, columns, newWord, rows }: MessageTableProps) => (
  <table className={css['table']} role="table" aria-label={label}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          {columns.date}
        </th>
        <th role="columnheader" scope="col">
          {columns.reference}
        </th>
        <th role="columnheader" scope="col">
          {columns.subject}
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map(({ key, date, reference, subject, lang, to, isNew }) => (
        <tr key={key} role="row" className={classNames(isNew && css['isNew'])}>
          <td role="cell" className="num">
            <time dateTime={date}>{date}</time>
          </td>
          <td role="cell" className="num">
            {reference}
          </td>
          <td role="cell" className={css['subject']}>
            {isNew && <span className={css['dot']} aria-hidden="true" />}
            {isNew && <span className="vh">{newWord}</span>}
            <Link to={to} lang={lang}>
              {subject}
            </Link>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
