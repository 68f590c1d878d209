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
