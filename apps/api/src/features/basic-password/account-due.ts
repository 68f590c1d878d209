import { accountsDue } from '@vestibule/domain/first-sign-in';
import type { Position } from '@vestibule/domain/registration';
import { fail } from '#failure.ts';
import { heldAccounts } from '#next-stage.ts';
import type { HeldAccount } from '#next-stage.ts';
import type { Repositories } from '#repositories.ts';

interface Asker {
  readonly userId: string;
  readonly putOffPositions: readonly number[];
}

/** The account that is to be changed now; fails where the page that asks showed another one (a stale tab). */
export const accountDue = async (
  repositories: Pick<Repositories, 'accounts'>,
  asker: Asker,
  position: Position,
): Promise<HeldAccount> => {
  const [due] = accountsDue(await heldAccounts(repositories, asker));
  return due?.position === position ? due : fail('basic_password.not_due');
};

/**
 * One of the asker's accounts, at any time: proved, or waiting for its first change. Somebody else's is as unknown as one that never was.
 */
export const accountHeld = async (
  repositories: Pick<Repositories, 'accounts'>,
  asker: Asker,
  accountId: string,
): Promise<HeldAccount> => {
  const held = await heldAccounts(repositories, asker);
  const account = held.find((one) => one.accountId === accountId) ?? fail('account.not_found');
  if (!account.proven && !account.issued) fail('account.not_proved');
  return account.status === 'closed' && account.proven ? fail('account.closed') : account;
};
