import { requireBasicPasswordChange } from '@vestibule/api/features/basic-password/require-basic-password-change.ts';
import { internetUserIdKey, isBasicUserId } from '@vestibule/domain/identifiers';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import type { OperatorParts } from '../operator-parts.ts';
import { print } from '../output.ts';
import { Refusal } from '../refusal.ts';

interface Flags {
  readonly operator: string;
  readonly as?: 'basic' | 'internet';
  readonly json?: boolean;
}

interface Account {
  readonly accountId: string;
  readonly basicUserId: string;
}

const help = `
At the next sign-in the holder must choose another Basic Password, as at the first one, although the present one was their own:
for when it may be known to somebody else. An Internet User ID means all accounts that it serves, a Basic User ID that one.
Sessions end at once, and a linked account shows nothing until it was changed. The present Basic Password is asked for then:
a holder who has forgotten it needs "ops accounts reissue-pin".

An Internet User ID may consist of eight digits too; where both are there, say which with --as.

Examples:
  $ ops users require-basic-password-change kayi2026 --operator "Chan Tai Man"
  $ ops users require-basic-password-change 04128836 --operator "Chan Tai Man"
  $ ops users require-basic-password-change 04128836 --as internet --operator "Chan Tai Man"`;

const accountsOfInternetUser = async (
  { repositories: { users, accounts } }: OperatorParts,
  id: string,
): Promise<readonly Account[]> => {
  const user = await users.findForSignIn(internetUserIdKey(id));
  return user === undefined ? [] : accounts.linksOf(user.id);
};

const accountOfNumber = async ({ repositories }: OperatorParts, id: string): Promise<readonly Account[]> => {
  const account = isBasicUserId(id) ? await repositories.accounts.findByBasicUserId(id) : undefined;
  return account === undefined ? [] : [{ accountId: account.id, basicUserId: id }];
};

const accountsMeant = async (
  parts: OperatorParts,
  id: string,
  as: Flags['as'],
): Promise<readonly Account[]> => {
  const byNumber = as === 'internet' ? [] : await accountOfNumber(parts, id);
  const byName = as === 'basic' ? [] : await accountsOfInternetUser(parts, id);
  if (byNumber.length > 0 && byName.length > 0)
    throw new Refusal(`${id} is a Basic User ID and an Internet User ID; say which with --as`);
  const meant = [...byNumber, ...byName];
  if (meant.length === 0)
    throw new Refusal(`no account has the Basic User ID ${id}, and no Internet User ID ${id} serves one`);
  return meant;
};

export const addRequireBasicPasswordChangeCommand = (users: Command, desk: Desk): void => {
  users
    .command('require-basic-password-change')
    .summary('have Basic Passwords changed at the next sign-in')
    .description(
      'Asks for another Basic Password at the next sign-in. Stands in the audit log with your name.',
    )
    .argument('<id>', 'an Internet User ID, or a Basic User ID')
    .requiredOption('--operator <name>', 'who asks')
    .option('--as <kind>', 'what the id is, where it could be both: basic or internet')
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async (id: string, { operator, as, json = false }: Flags) => {
      const done = await desk.withParts(async (parts) => {
        const accounts = await accountsMeant(parts, id, as);
        const accountIds = accounts.map(({ accountId }) => accountId);
        const sessionsEnded = await requireBasicPasswordChange(parts)({ accountIds, operator });
        return { basicUserIds: accounts.map(({ basicUserId }) => basicUserId), sessionsEnded };
      });
      const text = `${done.basicUserIds.join(', ')}: to be changed at the next sign-in; ${done.sessionsEnded} sessions ended`;
      print(desk.terminal, json, { value: done, text });
    });
};
