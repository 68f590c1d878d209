import type { BasicPasswordDue } from '@vestibule/contract';
import { accountsDue, mayPutOff } from '@vestibule/domain/first-sign-in';
import { maskBasicUserId } from '@vestibule/domain/identifiers';
import type { HeldAccount } from '#next-stage.ts';

const stateOf = ({ issued, putOff }: HeldAccount): BasicPasswordDue['accounts'][number]['state'] => {
  if (!issued) return 'done';
  return putOff ? 'put-off' : 'due';
};

/** How far the investor is; Basic User IDs leave masked only (rules §4). */
export const viewDue = (accounts: readonly HeldAccount[]): BasicPasswordDue => {
  const [due] = accountsDue(accounts);
  return {
    current: due
      ? {
          position: due.position,
          maskedBasicUserId: maskBasicUserId(due.basicUserId),
          mayPutOff: mayPutOff(due),
        }
      : null,
    accounts: accounts.map((account) => ({
      position: account.position,
      maskedBasicUserId: maskBasicUserId(account.basicUserId),
      state: stateOf(account),
    })),
  };
};
