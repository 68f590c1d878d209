import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod/mini';
import { columns, isColumn, requiredColumns } from './columns.ts';
import type { RawLine } from './columns.ts';
import { readLines } from './read-lines.ts';
import type { FileLine } from './read-lines.ts';

export type FileRecord =
  | { readonly line: number; readonly cells: RawLine }
  | { readonly line: number; readonly fault: string };

/** The file as a whole cannot be read: its header is not ours. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** Each line is parsed by itself, so a quote that is never closed cannot swallow the lines below it. */
const splitCsv = (text: string): readonly string[] | undefined => {
  try {
    return parse(text, { relax_column_count: true, trim: true })[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
};

const headerOf = (text: string): readonly string[] => {
  const names = splitCsv(text) ?? [];
  const unknown = names.find((name) => !isColumn(name));
  if (unknown !== undefined)
    throw new UnreadableFile(`line 1: no column is called "${unknown}"; known are ${columns.join(', ')}`);
  const missing = requiredColumns.find((name) => !names.includes(name));
  if (missing !== undefined) throw new UnreadableFile(`line 1: the column ${missing} is missing`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UnreadableFile(`line 1: the column ${twice} stands twice`);
  return names;
};

const csvRecord = (
  header: readonly string[],
  { number, text }: { number: number; text: string },
): FileRecord => {
  const cells = splitCsv(text);
  if (cells === undefined) return { line: number, fault: 'quotes do not match' };
  if (cells.length !== header.length)
    return { line: number, fault: `has ${cells.length} cells, the header has ${header.length}` };
  return { line: number, cells: new Map(header.map((name, index) => [name, cells[index] ?? ''])) };
};

const jsonLine = z.record(z.string(), z.nullable(z.string()));

const jsonRecord = ({ number, text }: { number: number; text: string }): FileRecord => {
  const parsed = jsonLine.safeParse(parseJson(text));
  if (!parsed.success) return { line: number, fault: 'is no JSON object of texts' };
  const unknown = Object.keys(parsed.data).find((name) => !isColumn(name));
  if (unknown !== undefined) return { line: number, fault: 'has a name that no column has' };
  return {
    line: number,
    cells: new Map(Object.entries(parsed.data).map(([name, cell]) => [name, (cell ?? '').trim()])),
  };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type ReadRecord = (line: { number: number; text: string }) => FileRecord;

/** What the first line that is not blank says of all others: `{` begins JSON lines, anything else is a CSV header. */
const formatOf = (text: string): { read: ReadRecord; isHeader: boolean } => {
  if (text.trimStart().startsWith('{')) return { read: jsonRecord, isHeader: false };
  const header = headerOf(text);
  return { read: (line) => csvRecord(header, line), isHeader: true };
};

const textOf = (line: FileLine): string => {
  if ('fault' in line) throw new UnreadableFile(`line ${line.number}: is ${line.fault}`);
  return line.text;
};

/** Records of a CSV file with a header, or of JSON lines; a bad line comes as a fault in its place. Blank lines are passed over. */
export async function* readRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FileRecord> {
  let read: ReadRecord | undefined;
  for await (const line of readLines(chunks)) {
    if ('text' in line && line.text.trim() === '') continue;
    if (read === undefined) {
      const format = formatOf(textOf(line));
      read = format.read;
      if (format.isHeader) continue;
    }
    yield 'fault' in line ? { line: line.number, fault: `is ${line.fault}` } : read(line);
  }
  if (read === undefined) throw new UnreadableFile('the file is empty');
}
