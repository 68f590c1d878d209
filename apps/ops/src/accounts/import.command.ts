import type { Command } from 'commander';
import { createReadStream } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Desk } from '../desk.ts';
import { print } from '../output.ts';
import { importFile } from './import-file.ts';
import type { ImportReport } from './import-file.ts';
import { countsText, progressOn } from './progress.ts';

interface ImportFlags {
  readonly issueFile?: string;
  readonly rejects?: string;
  readonly operator: string;
  readonly json?: boolean;
}

const help = `
FILE is CSV (UTF-8, with a header line) or JSON lines; - reads standard input. apps/ops/README.md lists the columns.
Accounts that are there already keep their password, holder kind and identity documents; names, e-mail, telephone,
language and state follow the file, so the same file may be given again at any time. An account without a
basic_password is issued a random one, which stands nowhere but in the issue file: hand that to the PIN mailer.

Exit code: 0 every line was loaded, 1 some were rejected or nothing could be done, 2 wrong use.

Examples:
  $ ops accounts import accounts.csv
  $ ops accounts import accounts.jsonl --issue-file pins-2026-12-01.csv --rejects bad-lines.csv
  $ ops accounts sample --count 500 --seed spring | ops accounts import -`;

/** `accounts.csv` → `accounts.pins.csv`, beside it. */
const beside = (file: string, ending: string): string =>
  file === '-' ? `accounts.${ending}` : `${file.replace(/\.(?:csv|jsonl|ndjson|txt)$/i, '')}.${ending}`;

const reportText = (report: ImportReport): string =>
  [
    countsText(report),
    ...(report.issueFile === null
      ? []
      : [`Basic Passwords issued: ${report.issueFile} (hand it to the PIN mailer, then delete it)`]),
    ...(report.rejects === null ? [] : [`rejected lines and why: ${report.rejects}`]),
  ].join('\n');

const importAction =
  (desk: Desk) =>
  async (file: string, flags: ImportFlags): Promise<void> => {
    const { terminal } = desk;
    const from = (name: string): string => resolve(terminal.folder, name);
    const progress = progressOn(terminal);
    const report = await desk.withParts((parts) =>
      importFile(parts, {
        chunks: file === '-' ? terminal.stdin : createReadStream(from(file)),
        issueFile: from(flags.issueFile ?? beside(file, 'pins.csv')),
        rejects: from(flags.rejects ?? beside(file, 'rejects.csv')),
        onProgress: progress.show,
        operator: flags.operator,
      }),
    );
    progress.clear();
    if (report.rejected > 0) {
      terminal.stderr.write(`${report.rejected} rejected\n`);
      desk.endWith(1);
    }
    print(terminal, flags.json ?? false, { value: report, text: reportText(report) });
  };

export const addImportCommand = (accounts: Command, desk: Desk): void => {
  accounts
    .command('import')
    .summary('load accounts from a file')
    .description(
      'Loads accounts from a file; every bad line goes into a rejects file with its number and reasons.',
    )
    .argument('<file>', 'CSV or JSON lines, - for standard input')
    .option(
      '--issue-file <file>',
      'new file (0600) for issued Basic Passwords (default: FILE.pins.csv, without .csv)',
    )
    .option('--rejects <file>', 'bad lines with number and reasons (default: FILE.rejects.csv, without .csv)')
    .option('--operator <name>', 'who imports, for the audit log', userInfo().username)
    .option('--json', 'report as JSON')
    .addHelpText('after', help)
    .action(importAction(desk));
};
