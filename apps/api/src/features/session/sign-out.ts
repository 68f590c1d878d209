import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';

/** Ends the session; whoever ended it before, it is ended. */
export const signOut =
  ({ transact, clock, ids }: Pick<Parts, 'transact' | 'clock' | 'ids'>) =>
  (session: CurrentSession): Promise<void> =>
    transact(async (repositories) => {
      if (!(await repositories.sessions.end(session.id))) return;
      await repositories.audit.append({
        id: ids.uuid(),
        subject: `user:${session.userId}`,
        at: clock.now(),
        event: 'session.ended',
        actor: 'investor',
        data: { reason: 'sign-out' },
      });
    });
