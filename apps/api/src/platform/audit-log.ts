import { auditEndMac, auditHash, firstHash } from './audit-log-hash.ts';
import type { AuditEnd } from './audit-log-hash.ts';
import type { AuditActor, AuditFacts, AuditKind } from './audit-log-kinds.ts';
import type { Db } from './database.ts';
import type { KeyedHashes } from './keyed-hash.ts';

interface EntryOf<Kind extends AuditKind> {
  readonly id: string;
  /** `user:<uuid>`, `account:<uuid>` or `system`: each has a chain of its own. */
  readonly subject: string;
  readonly at: Date;
  readonly event: Kind;
  readonly actor: AuditActor;
  readonly data: AuditFacts<Kind>;
}

/** What is told of an act: its kind, and of that kind's facts each one. */
export type AuditEntry = { readonly [Kind in AuditKind]: EntryOf<Kind> }[AuditKind];

/** Append-only record of acts. Each event carries the keyed hash of the one before it for the same subject. */
export const auditLog = (db: Db, keyedHashes: KeyedHashes) => {
  // Two acts on one subject at once must not both follow the same event: the second waits for the first to be done.
  const lockEnd = async (subject: string): Promise<Omit<AuditEnd, 'subject'> | undefined> => {
    const [end] = await db.$queryRaw<Omit<AuditEnd, 'subject'>[]>`
      SELECT "sequence", "hash" FROM "AuditHead" WHERE "subject" = ${subject} FOR UPDATE`;
    return end;
  };

  const begin = async (subject: string): Promise<Omit<AuditEnd, 'subject'>> => {
    const mac = auditEndMac(keyedHashes, { subject, sequence: 0, hash: firstHash });
    await db.$executeRaw`
      INSERT INTO "AuditHead" ("subject", "sequence", "hash", "mac") VALUES (${subject}, 0, ${firstHash}, ${mac})
      ON CONFLICT ("subject") DO NOTHING`;
    return (await lockEnd(subject)) ?? { sequence: 0, hash: firstHash };
  };

  return {
    /** Must run inside the transaction of the act it records: neither stands without the other. */
    append: async (entry: AuditEntry): Promise<void> => {
      const { id, subject, at, event, actor, data } = entry;
      const end = (await lockEnd(subject)) ?? (await begin(subject));
      const sequence = end.sequence + 1;
      const previousHash = end.hash;
      const hash = auditHash(keyedHashes, { ...entry, sequence, previousHash });
      await db.$executeRaw`
        WITH "moved" AS (
          UPDATE "AuditHead"
          SET "sequence" = ${sequence}, "hash" = ${hash}, "mac" = ${auditEndMac(keyedHashes, { subject, sequence, hash })}
          WHERE "subject" = ${subject})
        INSERT INTO "AuditEvent" ("id", "subject", "sequence", "at", "event", "actor", "data", "previousHash", "hash")
        VALUES (${id}::uuid, ${subject}, ${sequence}, ${at}, ${event}, ${actor}, ${JSON.stringify(data)}::jsonb,
          ${previousHash}, ${hash})`;
    },

    /** One subject's, oldest first. */
    list: (subject: string) => db.auditEvent.findMany({ where: { subject }, orderBy: { sequence: 'asc' } }),
  };
};

export type AuditLog = ReturnType<typeof auditLog>;
