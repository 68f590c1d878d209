import { signOutHolder } from '@vestibule/api/features/account/sign-out-holder.ts';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { print } from '../output.ts';
import { Refusal } from '../refusal.ts';

interface Needs {
  readonly desk: Desk;
  /** Reads the argument, or says what is wrong with it. */
  readonly basicUserId: (text: string) => string;
}

const help = `
Every browser of theirs reads that the session has ended; what was not sent is lost there. Passwords stay as they are: whoever knows
them may sign in again. "ops users end-sessions" does the same by the Internet User ID.

Next, where somebody else may know a Basic Password: "ops users require-basic-password-change".

Example:
  $ ops accounts sign-out 04128836 --operator "Chan Tai Man"`;

export const addSignOutCommand = (accounts: Command, { desk, basicUserId }: Needs): void => {
  accounts
    .command('sign-out')
    .summary('end all sessions of whom an account serves')
    .description(
      'Ends every session of the Internet User whom the account serves, at once. Stands in the audit log with your name.',
    )
    .argument('<basic-user-id>', '8 digits', basicUserId)
    .requiredOption('--operator <name>', 'who signs out')
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async (id: string, { operator, json = false }: { operator: string; json?: boolean }) => {
      const ended = await desk.withParts((parts) => signOutHolder(parts)({ basicUserId: id, operator }));
      if (ended === undefined) throw new Refusal(`no account with the Basic User ID ${id} serves anybody`);
      print(desk.terminal, json, {
        value: { basicUserId: id, ended },
        text: `${id}: ${ended} sessions ended`,
      });
    });
};
