import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { writeInstant } from '../hong-kong-time.ts';
import { print, table } from '../output.ts';
import { stateOf } from './letter-text.ts';

const help = `
A letter waits until the mail server takes it: tried at once, after a minute, then at growing pauses for two days (a code as long as it is
valid), then given up. What was sent is kept for 90 days without its words. Times are Hong Kong time.

Next: "ops outbox show" tells what a letter says, "ops outbox retry" sends it again.

Examples:
  $ ops outbox list
  $ ops outbox list --limit 500 --json`;

const limit = (text: string): number => {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('A number from 1 to 99999.');
  return Number(text);
};

export const addListCommand = (outbox: Command, desk: Desk): void => {
  outbox
    .command('list')
    .summary('letters and where they stand, newest first')
    .description('Lists e-mails and text messages to investors, newest first, without what they say.')
    .option('--limit <number>', 'how many', limit, 50)
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async ({ limit: count, json = false }: { limit: number; json?: boolean }) => {
      const letters = await desk.withParts(({ repositories }) => repositories.letters.list(count));
      const rows = letters.map((letter) => [
        writeInstant(letter.createdAt),
        letter.id,
        letter.kind,
        letter.recipient,
        letter.locale,
        stateOf(letter),
      ]);
      const text =
        rows.length === 0 ? 'none' : table([['WRITTEN', 'ID', 'KIND', 'TO', 'LANGUAGE', 'STATE'], ...rows]);
      print(desk.terminal, json, { value: letters, text });
    });
};
