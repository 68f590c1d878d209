import { isLive } from '@vestibule/domain/session';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import { endedByHolder } from './ended-by-holder.ts';

/** Ends all sessions of the asker but the one that asks; tells how many of them were still good. */
export const endOtherSessions =
  (parts: Pick<Parts, 'transact' | 'clock' | 'ids'>) =>
  ({ userId, id }: CurrentSession): Promise<number> =>
    parts.transact(async ({ sessions, audit }) => {
      const now = parts.clock.now();
      const ended = (await sessions.endOf(userId, { except: id })).filter((session) => isLive(session, now));
      for (const _ of ended) await audit.append(endedByHolder(parts, userId));
      return ended.length;
    });
