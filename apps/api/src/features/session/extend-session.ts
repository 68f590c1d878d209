import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';

/** The investor says "stay signed in": written down at once, whenever the session was last touched. */
export const extendSession =
  ({ repositories, clock }: Pick<Parts, 'repositories' | 'clock'>) =>
  async (session: CurrentSession): Promise<CurrentSession> => {
    const now = clock.now();
    await repositories.sessions.touch(session.id, now);
    return { ...session, lastSeenAt: now };
  };
