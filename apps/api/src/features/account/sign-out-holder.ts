import type { Parts } from '#parts.ts';

export interface SigningOut {
  readonly basicUserId: string;
  /** Who does it, for the audit log. */
  readonly operator: string;
}

/** Ends every session of the Internet User whom an account serves, and any proof for a cancellation; answers how many sessions, or undefined if it is not there or serves nobody. */
export const signOutHolder =
  ({ transact, ids, clock }: Pick<Parts, 'transact' | 'ids' | 'clock'>) =>
  ({ basicUserId, operator }: SigningOut): Promise<number | undefined> =>
    transact(async ({ accounts, sessions, cancellations, audit }) => {
      const account = await accounts.findByBasicUserId(basicUserId);
      if (account?.linkedTo === undefined) return undefined;
      const { userId } = account.linkedTo;
      const sessionsEnded = await sessions.endAllOf(userId);
      await cancellations.forgetOf(userId);
      await audit.append({
        id: ids.uuid(),
        subject: `account:${account.id}`,
        at: clock.now(),
        event: 'account.signed_out',
        actor: 'operator',
        data: { userId, sessionsEnded, operator },
      });
      return sessionsEnded;
    });
