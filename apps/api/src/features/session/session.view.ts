import type { SessionList } from '@vestibule/contract';
import type { CurrentSession } from '#http/current-session.ts';
import type { HeldSession } from './session.repository.ts';

/** What its holder may know of a session of theirs: nothing that would let anybody go by it. */
export const viewHeldSession = (
  { id, createdAt, lastSeenAt, userAgent }: HeldSession,
  asking: Pick<CurrentSession, 'id'>,
): SessionList['items'][number] => ({
  id,
  current: id === asking.id,
  startedAt: createdAt.toISOString(),
  lastSeenAt: lastSeenAt.toISOString(),
  userAgent,
});
