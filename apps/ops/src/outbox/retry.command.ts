import { retryLetter } from '@vestibule/api/features/letters/retry-letter.ts';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { print } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { letterId } from './letter-text.ts';

const help = `
The running server sends it within a quarter of a minute and, if that fails, goes on as before. A letter that was sent has no words left,
and neither has a code that ran out.

Example:
  $ ops outbox retry 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071 --operator "Chan Tai Man"`;

export const addRetryCommand = (outbox: Command, desk: Desk): void => {
  outbox
    .command('retry')
    .summary('send a letter that waits or was given up')
    .description('Has a letter tried again at once. Stands in the audit log with your name.')
    .argument('<id>', 'as "ops outbox list" tells it', letterId)
    .requiredOption('--operator <name>', 'who sends it')
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async (id: string, { operator, json = false }: { operator: string; json?: boolean }) => {
      const retried = await desk.withParts((parts) => retryLetter(parts)({ id, operator }));
      if (!retried) throw new Refusal(`the letter ${id} is not there, was sent, or has no words left`);
      print(desk.terminal, json, { value: { id, retried }, text: `${id} is tried again` });
    });
};
