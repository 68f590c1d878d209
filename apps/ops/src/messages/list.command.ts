import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { writeInstant } from '../hong-kong-time.ts';
import { print, table } from '../output.ts';

interface ListFlags {
  readonly open?: boolean;
  readonly limit: number;
  readonly json?: boolean;
}

const most = 1000;

const limit = (text: string): number => {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > most)
    throw new InvalidArgumentError(`A number from 1 to ${String(most)}.`);
  return count;
};

const longestBeginning = 40;

/** So much of a message as fits into one line. */
const beginning = (text: string): string => {
  const line = text.replaceAll('\n', ' ');
  return line.length > longestBeginning ? `${line.slice(0, longestBeginning)}…` : line;
};

export const addListCommand = (messages: Command, desk: Desk): void => {
  messages
    .command('list')
    .summary('messages, newest first')
    .description('Lists messages of investors, newest first. Times are Hong Kong time.')
    .option('--open', 'only those that nobody has dealt with')
    .option('--limit <count>', 'so many at most', limit, 50)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ ops messages list --open\n  $ ops messages list --limit 200 --json',
    )
    .action(async ({ open = false, limit, json = false }: ListFlags) => {
      const found = await desk.withParts(({ repositories }) => repositories.contact.list({ open, limit }));
      const value = found.map(({ id: _id, userId: _userId, user, ...message }) => ({ ...message, ...user }));
      const rows = value.map((message) => [
        writeInstant(message.sentAt),
        message.reference,
        message.handledAt === null ? 'open' : 'handled',
        message.internetUserId,
        message.topic,
        beginning(message.text),
      ]);
      const head = ['SENT', 'REFERENCE', 'STATE', 'INTERNET USER', 'ABOUT', 'MESSAGE'];
      print(desk.terminal, json, { value, text: table([head, ...rows]) });
    });
};
