import type { ReactNode } from 'react';
import { tableRoles } from './table-roles.ts';
import css from './record-table.module.css';

interface RecordTableProps {
  /** What the rows are. */
  readonly label: string;
  readonly columns: readonly { readonly key: string; readonly name: ReactNode }[];
  /** The first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** Facts row by row: a table on wide screens; on phones each row is a block that names its facts, and keeps its roles. */
export const RecordTable = ({ label, columns, rows }: RecordTableProps) => (
  <table className={css['table']} {...tableRoles.table} aria-label={label}>
    <thead {...tableRoles.group}>
      <tr {...tableRoles.row}>
        {columns.map(({ key, name }) => (
          <th key={key} {...tableRoles.columnHeader} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody {...tableRoles.group}>
      {rows.map(({ key, cells }) => (
        <tr key={key} {...tableRoles.row}>
          {columns.map((column, index) => {
            const named = (
              <>
                <span className={css['name']} aria-hidden="true">
                  {column.name}
                </span>
                <span>{cells[index]}</span>
              </>
            );
            return index === 0 ? (
              <th key={column.key} {...tableRoles.rowHeader} scope="row">
                {named}
              </th>
            ) : (
              <td key={column.key} {...tableRoles.cell}>
                {named}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
