import { columns } from '../accounts/columns.ts';
import { csvLine } from '../csv-line.ts';
import { sampleAccounts } from './sample-accounts.ts';
import type { SampleOptions } from './sample-accounts.ts';

export const sampleFormats = ['csv', 'jsonl'] as const;
export type SampleFormat = (typeof sampleFormats)[number];

function* csvText(options: SampleOptions): Generator<string> {
  yield csvLine(columns);
  for (const account of sampleAccounts(options))
    yield csvLine(columns.map((column) => account.get(column) ?? ''));
}

function* jsonText(options: SampleOptions): Generator<string> {
  for (const account of sampleAccounts(options)) {
    const filled = [...account].filter(([, cell]) => cell !== '');
    yield `${JSON.stringify(Object.fromEntries(filled))}\n`;
  }
}

/** An import file, line by line. */
export const sampleText = (format: SampleFormat, options: SampleOptions): Generator<string> =>
  format === 'csv' ? csvText(options) : jsonText(options);
