import { unlockUser } from '@vestibule/api/features/users/unlock-user.ts';
import type { Unlocked } from '@vestibule/api/features/users/unlock-user.ts';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { print } from '../output.ts';
import { asOption, idArgument, userMeant } from './whom.ts';
import type { IdKind } from './whom.ts';

interface Flags {
  readonly operator: string;
  readonly accounts?: boolean;
  readonly as?: IdKind;
  readonly json?: boolean;
}

const help = `
Wrong Internet Passwords are forgotten in every browser, and the ID may sign in at once. Wrong Basic Passwords are counted on the
accounts and stay as they are unless --accounts is given too ("ops accounts unlock" does it for one account alone).
Make sure first who is calling: whoever was guessing may go on guessing. Passwords stay as they are, and nobody is told.

Next: "ops users show" tells where the caller stands now.

Examples:
  $ ops users unlock kayi2026 --operator "Chan Tai Man"
  $ ops users unlock kayi2026 --accounts --operator "Chan Tai Man"`;

const textOf = (id: string, { rests, accounts }: Unlocked): string =>
  [
    `${id}: sign-in unlocked (${rests} rests taken back)`,
    ...accounts.map((basicUserId) => `${basicUserId} is unlocked`),
  ].join('\n');

export const addUnlockCommand = (users: Command, desk: Desk): void => {
  users
    .command('unlock')
    .summary('forget wrong Internet Passwords counted against an ID')
    .description(
      'Takes back the rests of the sign-in after wrong Internet Passwords. Stands in the audit log with your name.',
    )
    .argument(idArgument.name, idArgument.description)
    .requiredOption('--operator <name>', 'who unlocks')
    .option('--accounts', 'and those of its accounts after wrong Basic Passwords')
    .addOption(asOption())
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async (id: string, { operator, accounts = false, as, json = false }: Flags) => {
      const unlocked = await desk.withParts(async (parts) =>
        unlockUser(parts)({ userId: await userMeant(parts, id, as), accounts, operator }),
      );
      print(desk.terminal, json, { value: unlocked, text: textOf(id, unlocked) });
    });
};
