import type { AuditKind } from '#platform/audit-log-kinds.ts';
import type { Db } from '#platform/database.ts';

/** An event of the log as its investor's list looks at it. */
export interface RecordedAct {
  readonly id: string;
  readonly at: Date;
  readonly event: string;
  readonly data: unknown;
}

interface Wanted {
  readonly userId: string;
  readonly events: readonly AuditKind[];
  /** Older than this act of the same user; what is none of theirs has nothing older. */
  readonly before: string | undefined;
  readonly limit: number;
}

/** Reads the audit log as an investor may: their own chain, and from the chains of accounts what they did themselves. */
export const activityRepository = (db: Db) => ({
  /** Newest first. */
  list: ({ userId, events, before, limit }: Wanted): Promise<RecordedAct[]> =>
    // Materialised: else the planner may walk the whole log by time to find the few of one investor.
    db.$queryRaw<RecordedAct[]>`
      WITH own AS MATERIALIZED (
        SELECT "id", "at", "event", "data" FROM "AuditEvent"
        WHERE "subject" = ${`user:${userId}`} AND "event" = ANY(${[...events]})
        UNION ALL
        SELECT "id", "at", "event", "data" FROM "AuditEvent"
        WHERE "actor" = 'investor' AND "data"->>'userId' = ${userId} AND "event" = ANY(${[...events]}))
      SELECT * FROM own
      WHERE ${before ?? null}::uuid IS NULL
        OR ("at", "id") < (SELECT o."at", o."id" FROM own AS o WHERE o."id" = ${before ?? null}::uuid)
      ORDER BY "at" DESC, "id" DESC LIMIT ${limit}::int`,
});

export type ActivityRepository = ReturnType<typeof activityRepository>;
