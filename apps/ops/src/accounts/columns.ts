import { maxHolders } from '@vestibule/domain/registration';

const identityColumns = Array.from({ length: maxHolders }, (_, index) => ({
  kind: `identity_${index + 1}_kind`,
  number: `identity_${index + 1}_number`,
}));

const addressColumns = ['address_1', 'address_2', 'address_3', 'address_4'] as const;

/** Columns of an import file, in the order in which the sample writes them (README: Columns). */
export const columns = [
  'basic_user_id',
  'holder_kind',
  'status',
  'name_zh',
  'name_en',
  ...identityColumns.flatMap(({ kind, number }) => [kind, number]),
  'email',
  'phone',
  ...addressColumns,
  'language',
  'basic_password',
] as const;

export const requiredColumns = [
  'basic_user_id',
  'holder_kind',
  'name_en',
  'identity_1_kind',
  'identity_1_number',
] as const;

/** One line of a file by column; an absent column is an empty one. */
export type RawLine = ReadonlyMap<string, string>;

const known: ReadonlySet<string> = new Set(columns);
export const isColumn = (name: string): boolean => known.has(name);

/** The lines of the postal address, empty ones left out; undefined where the file has no such column. */
export const addressCells = (line: RawLine): string[] | undefined => {
  if (!addressColumns.some((column) => line.has(column))) return undefined;
  return addressColumns.map((column) => line.get(column) ?? '').filter((text) => text !== '');
};

/** The identity documents of a line by their numbered pair of columns, those left empty included. */
export const identityCells = (line: RawLine): { kind: string; number: string; column: string }[] =>
  identityColumns.map(({ kind, number }) => ({
    kind: line.get(kind) ?? '',
    number: line.get(number) ?? '',
    column: number.replace(/_number$/, ''),
  }));
