import { fail } from '#failure.ts';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import { endedByHolder } from './ended-by-holder.ts';

/** Ends one of the asker's own sessions and tells whether it was the one that asked. Fails with `session.not_found`. */
export const endSession =
  (parts: Pick<Parts, 'transact' | 'clock' | 'ids'>) =>
  (asking: CurrentSession, id: string): Promise<'this-one' | 'another'> =>
    parts.transact(async (repositories) => {
      const { userId } = asking;
      const [ended] = await repositories.sessions.endOf(userId, { id });
      if (ended === undefined) return fail('session.not_found');
      await repositories.audit.append(endedByHolder(parts, userId));
      return id === asking.id ? 'this-one' : 'another';
    });
