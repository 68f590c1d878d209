import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Desk } from '../desk.ts';
import { largestSample } from '../sample/sample-accounts.ts';
import { sampleFormats, sampleText } from '../sample/sample-text.ts';
import type { SampleFormat } from '../sample/sample-text.ts';

interface SampleFlags {
  readonly count: number;
  readonly seed: string;
  readonly format: SampleFormat;
  readonly passwords?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

const count = (text: string): number => {
  const number = /^[1-9][0-9]{0,6}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > largestSample) throw new InvalidArgumentError(`From 1 to ${largestSample}.`);
  return number;
};

const sampleAction =
  ({ terminal }: Desk) =>
  async ({ format, out, passwords = false, json = false, ...flags }: SampleFlags): Promise<void> => {
    const lines = sampleText(json ? 'jsonl' : format, { ...flags, passwords });
    if (out === undefined) for (const line of lines) terminal.stdout.write(line);
    else await pipeline(Readable.from(lines), createWriteStream(resolve(terminal.folder, out)));
  };

export const addSampleCommand = (accounts: Command, desk: Desk): void => {
  accounts
    .command('sample')
    .summary('invent realistic accounts')
    .description(
      'Writes an import file of invented accounts. The same seed gives the same accounts; a larger count only adds to them.',
    )
    .requiredOption('--count <n>', `how many, ${largestSample} at most`, count)
    .requiredOption('--seed <text>', 'any text')
    .addOption(new Option('--format <format>', 'of the file').choices(sampleFormats).default('csv'))
    .option('--passwords', 'with issued Basic Passwords, for tests')
    .option('--out <file>', 'instead of standard output')
    .option('--json', 'the same as --format jsonl')
    .addHelpText('after', '\nExample:\n  $ ops accounts sample --count 100 --seed spring --out accounts.csv')
    .action(sampleAction(desk));
};
