import { signOutUser } from '@vestibule/api/features/users/sign-out-user.ts';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { print } from '../output.ts';
import { asOption, idArgument, userMeant } from './whom.ts';
import type { IdKind } from './whom.ts';

interface Flags {
  readonly operator: string;
  readonly as?: IdKind;
  readonly json?: boolean;
}

const help = `
Every browser is signed out at once and reads that the session has ended; what was not sent is lost there. A cancellation that
was proved and not confirmed is thrown away as well. Passwords stay as they are: whoever knows them may sign in again. So, where
somebody else may know them, next:
  Basic Password known         "ops users require-basic-password-change"
  Internet Password known      the holder changes it, or "ops users cancel" and they register anew

Examples:
  $ ops users end-sessions kayi2026 --operator "Chan Tai Man"
  $ ops users end-sessions 04128836 --operator "Chan Tai Man" --json`;

export const addEndSessionsCommand = (users: Command, desk: Desk): void => {
  users
    .command('end-sessions')
    .summary('sign an Internet User out everywhere')
    .description('Ends every session of an Internet User at once. Stands in the audit log with your name.')
    .argument(idArgument.name, idArgument.description)
    .requiredOption('--operator <name>', 'who ends them')
    .addOption(asOption())
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async (id: string, { operator, as, json = false }: Flags) => {
      const sessionsEnded = await desk.withParts(async (parts) =>
        signOutUser(parts)({ userId: await userMeant(parts, id, as), operator }),
      );
      print(desk.terminal, json, {
        value: { sessionsEnded },
        text: `${id}: ${sessionsEnded} sessions ended`,
      });
    });
};
