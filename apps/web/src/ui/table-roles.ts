/**
 * Roles that table elements have by themselves, said again: on phones our rows are grids, and some browsers forget
 * what a row is once it is laid out as something else.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
