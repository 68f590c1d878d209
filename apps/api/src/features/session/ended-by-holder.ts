import type { AuditEntry } from '#platform/audit-log.ts';
import type { Parts } from '#parts.ts';

/** That a user ended a session of theirs from the list. */
export const endedByHolder = ({ clock, ids }: Pick<Parts, 'clock' | 'ids'>, userId: string): AuditEntry => ({
  id: ids.uuid(),
  subject: `user:${userId}`,
  at: clock.now(),
  event: 'session.ended',
  actor: 'investor',
  data: { reason: 'ended' },
});
