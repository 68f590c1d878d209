import { sessionIdleMs } from '@vestibule/domain/session';
import { basicPasswordLockout } from '@vestibule/domain/lockout';
import type { Parts } from '#parts.ts';

/** As long as a browser keeps its device cookie (`http/context.ts`). */
const deviceKeptMs = 400 * 24 * 60 * 60 * 1000;

/** Removes what is past its time: drafts, human checks, sessions, browsers long unseen, and failed attempts long forgotten (security: Data). */
export const purgeExpired =
  ({ repositories, clock }: Pick<Parts, 'repositories' | 'clock'>) =>
  async (): Promise<void> => {
    const now = clock.now();
    await repositories.drafts.purge(now);
    await repositories.captchas.purge(now);
    await repositories.sessions.purge(new Date(now.getTime() - sessionIdleMs));
    await repositories.devices.purge(new Date(now.getTime() - deviceKeptMs));
    // An attempt is kept at least as long as the longest rest it may have earned.
    await repositories.attempts.purge(new Date(now.getTime() - 2 * basicPasswordLockout.maxRestMs));
  };
