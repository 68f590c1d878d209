import { maxHolders } from '@vestibule/domain/registration';

const identityColumns = Array.from({ length: maxHolders }, (_, index) => ({
  kind: `identity_${index + 1}_kind`,
  number: `identity_${index + 1}_number`,
}));

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

/** The identity documents of a line by their numbered pair of columns, those left empty included. */
export const identityCells = (line: RawLine): { kind: string; number: string; column: string }[] =>
  identityColumns.map(({ kind, number }) => ({
    kind: line.get(kind) ?? '',
    number: line.get(number) ?? '',
    column: number.replace(/_number$/, ''),
  }));
