import type { AuditRow } from '#platform/audit-log-hash.ts';
import type { AuditKind } from '#platform/audit-log-kinds.ts';
import type { Db } from '#platform/database.ts';

export interface StoredEvent extends AuditRow {
  readonly hash: string;
}

/** Where a chain is said to end, with what shows it. */
export interface StoredEnd {
  readonly sequence: number;
  readonly hash: string;
  readonly mac: string;
}

/** An event with the end of its chain as both stood at the same moment. */
export interface WalkedEvent extends StoredEvent {
  readonly end: StoredEnd | undefined;
}

type WalkedRow = StoredEvent & {
  readonly [Name in keyof StoredEnd as `end${Capitalize<Name>}`]: StoredEnd[Name] | null;
};

const withEnd = ({ endSequence, endHash, endMac, ...event }: WalkedRow): WalkedEvent => ({
  ...event,
  end:
    endSequence === null || endHash === null || endMac === null
      ? undefined
      : { sequence: endSequence, hash: endHash, mac: endMac },
});

/** A place in the list, newest first. */
export interface ListedPlace {
  readonly at: Date;
  readonly id: string;
}

export interface ListFilter {
  /** Any of these; absent: everybody. */
  readonly subjects?: readonly string[] | undefined;
  readonly kind?: AuditKind | undefined;
  /** Inclusive. */
  readonly since?: Date | undefined;
  /** Exclusive. */
  readonly until?: Date | undefined;
}

interface Page {
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: ListedPlace | undefined;
}

/** No subject comes before it. */
const beforeAll = { subject: '', sequence: -1 };

const whereOf = ({ subjects, kind, since, until }: ListFilter, after: ListedPlace | undefined) => ({
  ...(subjects === undefined ? {} : { subject: { in: [...subjects] } }),
  ...(kind === undefined ? {} : { event: kind }),
  at: { ...(since === undefined ? {} : { gte: since }), ...(until === undefined ? {} : { lt: until }) },
  ...(after === undefined ? {} : { OR: [{ at: { lt: after.at } }, { at: after.at, id: { lt: after.id } }] }),
});

/** Reads the audit log as auditors do; what is written goes through `platform/audit-log.ts`. */
export const auditRepository = (db: Db) => ({
  /** The next events in the order of subject and number, whatever these are. One statement: events and ends of one moment. */
  walk: async (
    after: Pick<StoredEvent, 'subject' | 'sequence'> | undefined,
    limit: number,
  ): Promise<WalkedEvent[]> => {
    const { subject, sequence } = after ?? beforeAll;
    const rows = await db.$queryRaw<WalkedRow[]>`
      SELECT e.*, h."sequence" AS "endSequence", h."hash" AS "endHash", h."mac" AS "endMac"
      FROM "AuditEvent" AS e LEFT JOIN "AuditHead" AS h ON h."subject" = e."subject"
      WHERE (e."subject", e."sequence") > (${subject}, ${sequence}::int)
      ORDER BY e."subject", e."sequence" LIMIT ${limit}::int`;
    return rows.map(withEnd);
  },

  /** Subjects of which there must be events and are none: a chain's end says so, or that there is such a user or account. */
  vanished: async (limit: number): Promise<string[]> => {
    const rows = await db.$queryRaw<{ subject: string }[]>`
      SELECT s."subject" FROM (
        SELECT "subject" FROM "AuditHead"
        UNION SELECT 'account:' || "id" FROM "BasicAccount"
        UNION SELECT 'user:' || "id" FROM "InternetUser") AS s
      WHERE NOT EXISTS (SELECT FROM "AuditEvent" AS e WHERE e."subject" = s."subject")
      ORDER BY s."subject" LIMIT ${limit}::int`;
    return rows.map(({ subject }) => subject);
  },

  /** Newest first. */
  list: (filter: ListFilter, { limit, after }: Page): Promise<StoredEvent[]> =>
    db.auditEvent.findMany({
      where: whereOf(filter, after),
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: limit,
    }),

  /** By the ID's key; also of a cancelled one. */
  subjectOfUser: async (key: string): Promise<string | undefined> => {
    const user = await db.internetUser.findUnique({ where: { key }, select: { id: true } });
    return user === null ? undefined : `user:${user.id}`;
  },

  subjectOfAccount: async (basicUserId: string): Promise<string | undefined> => {
    const account = await db.basicAccount.findUnique({ where: { basicUserId }, select: { id: true } });
    return account === null ? undefined : `account:${account.id}`;
  },
});

export type AuditRepository = ReturnType<typeof auditRepository>;
