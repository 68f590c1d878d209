import type { Parts } from '#parts.ts';

/** Ends every session of an Internet User, and any proof with which they could be cancelled; answers how many sessions. */
export const signOutUser =
  ({ transact, ids, clock }: Pick<Parts, 'transact' | 'ids' | 'clock'>) =>
  ({ userId, operator }: { readonly userId: string; readonly operator: string }): Promise<number> =>
    transact(async ({ sessions, cancellations, audit }) => {
      const sessionsEnded = await sessions.endAllOf(userId);
      await cancellations.forgetOf(userId);
      await audit.append({
        id: ids.uuid(),
        subject: `user:${userId}`,
        at: clock.now(),
        event: 'user.signed_out',
        actor: 'operator',
        data: { sessionsEnded, operator },
      });
      return sessionsEnded;
    });
