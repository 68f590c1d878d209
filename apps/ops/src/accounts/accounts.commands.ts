import { isBasicUserId, normaliseBasicUserId } from '@vestibule/domain/identifiers';
import { showAccount } from '@vestibule/api/features/account/show-account.ts';
import { unlockAccount } from '@vestibule/api/features/account/unlock-account.ts';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { print } from '../output.ts';
import type { Desk } from '../desk.ts';
import { Refusal } from '../refusal.ts';
import { accountText } from './account-text.ts';
import { addImportCommand } from './import.command.ts';
import { addReissuePinCommand } from './reissue-pin.command.ts';
import { addSampleCommand } from './sample.command.ts';
import { addSignOutCommand } from './sign-out.command.ts';

const basicUserId = (text: string): string => {
  const id = normaliseBasicUserId(text);
  if (!isBasicUserId(id)) throw new InvalidArgumentError('A Basic User ID has 8 digits.');
  return id;
};

const notThere = (id: string): Refusal => new Refusal(`no account has the Basic User ID ${id}`);

const showHelp = `
Nothing is changed and nobody is told. Times are Hong Kong time. "ops users show" tells of the Internet User whom it serves.

Examples:
  $ ops accounts show 04128836
  $ ops accounts show 04128836 --json`;

const unlockHelp = `
Registrations and changes are taken for the account again at once. The Basic Password stays as it is, and nobody is told: make sure
first who is calling, for whoever was guessing may go on guessing. Wrong Internet Passwords are counted elsewhere: "ops users unlock".

Next: a holder who has forgotten the Basic Password needs "ops accounts reissue-pin".

Example:
  $ ops accounts unlock 04128836 --operator "Chan Tai Man"`;

const addShowCommand = (accounts: Command, desk: Desk): void => {
  accounts
    .command('show')
    .summary('state of one account')
    .description('Shows an account: holder, state, Internet User ID that it serves, lockout. No secrets.')
    .argument('<basic-user-id>', '8 digits', basicUserId)
    .option('--json', 'as JSON')
    .addHelpText('after', showHelp)
    .action(async (id: string, { json = false }: { json?: boolean }) => {
      const account = await desk.withParts((parts) => showAccount(parts)(id));
      if (account === undefined) throw notThere(id);
      print(desk.terminal, json, { value: account, text: accountText(account) });
    });
};

const addUnlockCommand = (accounts: Command, desk: Desk): void => {
  accounts
    .command('unlock')
    .summary('forget wrong Basic Passwords counted against an account')
    .description(
      'Takes back the lockout of an account after wrong Basic Passwords. Stands in the audit log with your name.',
    )
    .argument('<basic-user-id>', '8 digits', basicUserId)
    .requiredOption('--operator <name>', 'who unlocks')
    .option('--json', 'as JSON')
    .addHelpText('after', unlockHelp)
    .action(async (id: string, { operator, json = false }: { operator: string; json?: boolean }) => {
      const unlocked = await desk.withParts((parts) => unlockAccount(parts)({ basicUserId: id, operator }));
      if (!unlocked) throw notThere(id);
      print(desk.terminal, json, { value: { basicUserId: id, unlocked }, text: `${id} is unlocked` });
    });
};

export const addAccountsCommands = (program: Command, desk: Desk): void => {
  const accounts = program
    .command('accounts')
    .summary('import, invent, show, unlock and sign out accounts; issue Basic Passwords anew');
  addImportCommand(accounts, desk);
  addSampleCommand(accounts, desk);
  addShowCommand(accounts, desk);
  addUnlockCommand(accounts, desk);
  addSignOutCommand(accounts, { desk, basicUserId });
  addReissuePinCommand(accounts, { desk, basicUserId });
};
