import { basicPasswordSubject } from '@vestibule/domain/lockout';
import type { Parts } from '#parts.ts';

export interface Unlocking {
  readonly basicUserId: string;
  /** Who does it, for the audit log. */
  readonly operator: string;
}

/** Forgets the wrong Basic Passwords counted against an account (rules §3). False if there is no such account. */
export const unlockAccount =
  ({ transact, ids, clock }: Pick<Parts, 'transact' | 'ids' | 'clock'>) =>
  ({ basicUserId, operator }: Unlocking): Promise<boolean> =>
    transact(async ({ accounts, attempts, audit }) => {
      const account = await accounts.findByBasicUserId(basicUserId);
      if (account === undefined) return false;
      await attempts.reset(basicPasswordSubject(account.id));
      await audit.append({
        id: ids.uuid(),
        subject: `account:${account.id}`,
        at: clock.now(),
        event: 'account.unlocked',
        actor: 'operator',
        data: { operator },
      });
      return true;
    });
