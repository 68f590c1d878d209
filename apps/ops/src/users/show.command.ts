import { showUser } from '@vestibule/api/features/users/show-user.ts';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { print } from '../output.ts';
import { userText } from './user-text.ts';
import { asOption, idArgument, userMeant } from './whom.ts';
import type { IdKind } from './whom.ts';

const help = `
Where to look when a caller cannot get in:
  State cancelled              they register anew; the ID is never given again
  Sign-in … rests until        wrong Internet Passwords: wait, or "ops users unlock"
  account rests until          wrong Basic Passwords: wait, or "ops users unlock --accounts"
  Basic Password issued,       they must change it at the sign-in; forgotten: "ops accounts reissue-pin"
  or to be changed
  Letters waiting, given up    "ops outbox" tells more

"Strangers" are all browsers in which this ID has not signed in yet, together; each browser that has is counted by itself.
Nothing is changed and nobody is told. Times are Hong Kong time.

Examples:
  $ ops users show kayi2026
  $ ops users show 04128836
  $ ops users show 04128836 --as internet --json`;

export const addShowCommand = (users: Command, desk: Desk): void => {
  users
    .command('show')
    .summary('where an Internet User stands, and what keeps them out')
    .description('Shows an Internet User: state, failures, rests, sessions, browsers, accounts. No secrets.')
    .argument(idArgument.name, idArgument.description)
    .addOption(asOption())
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async (id: string, { as, json = false }: { as?: IdKind; json?: boolean }) => {
      const user = await desk.withParts(async (parts) => showUser(parts)(await userMeant(parts, id, as)));
      print(desk.terminal, json, { value: user, text: userText(user) });
    });
};
