import { createHash } from 'node:crypto';
import type { Db } from './database.ts';

export type AuditActor = 'investor' | 'operator' | 'system';

export interface AuditEntry {
  readonly id: string;
  /** `user:<uuid>`, `account:<uuid>` or `system`: each has a chain of its own. */
  readonly subject: string;
  readonly at: Date;
  /** What happened, `feature.past_tense`; docs/audit.md will list them. */
  readonly event: string;
  readonly actor: AuditActor;
  /** Facts for an auditor: never a password, an answer, a token or an identity prefix. */
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

const firstHash = '0'.repeat(64);

/** Key order is part of the hash: sorted, so that a JSON column's own order does not matter. */
const canonical = (data: AuditEntry['data']): string =>
  JSON.stringify(Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const hashOf = (entry: AuditEntry, sequence: number, previousHash: string): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        entry.subject,
        sequence,
        entry.at.toISOString(),
        entry.event,
        entry.actor,
        canonical(entry.data),
        previousHash,
      ]),
    )
    .digest('hex');

/** Append-only record of acts. Each event carries the hash of the one before it for the same subject. */
export const auditLog = (db: Db) => ({
  /** Must run inside the transaction of the act it records: neither stands without the other. */
  append: async (entry: AuditEntry): Promise<void> => {
    // Two acts on one subject at once must not both follow the same event.
    await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${entry.subject}, 0))`;
    const [head] = await db.$queryRaw<{ sequence: number; hash: string }[]>`
      SELECT "sequence", "hash" FROM "AuditEvent" WHERE "subject" = ${entry.subject} ORDER BY "sequence" DESC LIMIT 1`;
    const sequence = (head?.sequence ?? 0) + 1;
    const previousHash = head?.hash ?? firstHash;
    const { id, subject, at, event, actor, data } = entry;
    await db.$executeRaw`
      INSERT INTO "AuditEvent" ("id", "subject", "sequence", "at", "event", "actor", "data", "previousHash", "hash")
      VALUES (${id}::uuid, ${subject}, ${sequence}, ${at}, ${event}, ${actor}, ${JSON.stringify(data)}::jsonb, ${previousHash},
        ${hashOf(entry, sequence, previousHash)})`;
  },

  /** Oldest first. */
  list: (subject: string) => db.auditEvent.findMany({ where: { subject }, orderBy: { sequence: 'asc' } }),
});

export type AuditLog = ReturnType<typeof auditLog>;
