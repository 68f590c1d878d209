import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';
import { tableRoles } from './table-roles.ts';
import css from './message-table.module.css';

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
  <table className={css['table']} {...tableRoles.table} aria-label={label}>
    <thead {...tableRoles.group}>
      <tr {...tableRoles.row}>
        <th {...tableRoles.columnHeader} scope="col">
          {columns.date}
        </th>
        <th {...tableRoles.columnHeader} scope="col">
          {columns.reference}
        </th>
        <th {...tableRoles.columnHeader} scope="col">
          {columns.subject}
        </th>
      </tr>
    </thead>
    <tbody {...tableRoles.group}>
      {rows.map(({ key, date, reference, subject, lang, to, isNew }) => (
        <tr key={key} {...tableRoles.row} className={classNames(isNew && css['isNew'])}>
          <td {...tableRoles.cell} className="num">
            <time dateTime={date}>{date}</time>
          </td>
          <td {...tableRoles.cell} className="num">
            {reference}
          </td>
          <td {...tableRoles.cell} className={css['subject']}>
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
