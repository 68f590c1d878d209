import { sessionIdleMs } from '@vestibule/domain/session';
import { basicPasswordLockout } from '@vestibule/domain/lockout';
import type { Parts } from '#parts.ts';

/** As long as a browser keeps its device cookie (`http/context.ts`). */
const deviceKeptMs = 400 * 24 * 60 * 60 * 1000;

/** What was written to whom is of no use to a help desk after so long. */
const lettersKeptMs = 90 * 24 * 60 * 60 * 1000;

/** Ended in one transaction, so that a long log of them keeps nobody waiting. */
const sessionsAtOnce = 100;

type PurgeParts = Pick<Parts, 'repositories' | 'transact' | 'clock' | 'ids'>;

/** Sessions that ran out and that nobody asked for again; answers how many. */
const endUnused = ({ transact, ids }: PurgeParts, now: Date): Promise<number> =>
  transact(async ({ sessions, audit }) => {
    const users = await sessions.endUnused(new Date(now.getTime() - sessionIdleMs), sessionsAtOnce);
    for (const userId of users)
      await audit.append({
        id: ids.uuid(),
        subject: `user:${userId}`,
        at: now,
        event: 'session.ended',
        actor: 'system',
        data: { reason: 'expired' },
      });
    return users.length;
  });

/** Removes what is past its time: drafts, human checks, sessions, browsers long unseen, and failed attempts long forgotten (security: Data). */
export const purgeExpired = (parts: PurgeParts) => async (): Promise<void> => {
  const { repositories, clock } = parts;
  const now = clock.now();
  await repositories.drafts.purge(now);
  await repositories.cancellations.purge(now);
  await repositories.captchas.purge(now);
  await repositories.particulars.purgeChanges(now);
  while ((await endUnused(parts, now)) === sessionsAtOnce);
  await repositories.devices.purge(new Date(now.getTime() - deviceKeptMs));
  await repositories.letters.purge(new Date(now.getTime() - lettersKeptMs));
  // An attempt is kept at least as long as the longest rest it may have earned.
  await repositories.attempts.purge(new Date(now.getTime() - 2 * basicPasswordLockout.maxRestMs));
};
