import { sessionState } from '@vestibule/domain/session';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';

/** A session in steady use is written down this often at most; it may end that much early, never late. In milliseconds. */
const touchEveryMs = 15_000;

type Needs = Pick<Parts, 'repositories' | 'transact' | 'clock' | 'ids'>;

const endExpired = ({ transact, ids }: Needs, session: CurrentSession, at: Date): Promise<void> =>
  transact(async (repositories) => {
    if (!(await repositories.sessions.end(session.id))) return;
    const subject = `user:${session.userId}`;
    const data = { reason: 'expired' };
    await repositories.audit.append({
      id: ids.uuid(),
      subject,
      at,
      event: 'session.ended',
      actor: 'system',
      data,
    });
  });

/** Finds the session of a token and counts the request as use of it, unless it is passive. One that ran out is ended. */
export const resolveSession =
  (parts: Needs) =>
  async (
    token: string,
    { passive }: { readonly passive: boolean },
  ): Promise<CurrentSession | 'expired' | undefined> => {
    const session = await parts.repositories.sessions.findByTokenHash(sha256Hex(token));
    if (session === undefined) return undefined;
    const now = parts.clock.now();
    switch (sessionState(session, now)) {
      case 'idle_expired':
      case 'absolute_expired':
        await endExpired(parts, session, now);
        return 'expired';
      case 'live':
      case 'warning':
        if (passive || now.getTime() - session.lastSeenAt.getTime() < touchEveryMs) return session;
        await parts.repositories.sessions.touch(session.id, now);
        return { ...session, lastSeenAt: now };
    }
  };
