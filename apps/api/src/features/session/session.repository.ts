import { sessionStages } from '@vestibule/domain/first-sign-in';
import type { SessionStage } from '@vestibule/domain/first-sign-in';
import type { CurrentSession } from '#http/current-session.ts';
import type { Db } from '#platform/database.ts';

export interface NewSession {
  readonly id: string;
  readonly tokenHash: string;
  readonly userId: string;
  readonly stage: SessionStage;
  readonly at: Date;
  readonly previousSignInAt: Date | null;
  readonly failuresSincePrevious: number;
  readonly userAgent: string;
}

/** A session as its holder is told of it. */
export type HeldSession = Pick<NewSession, 'id' | 'userAgent'> &
  Pick<CurrentSession, 'createdAt' | 'lastSeenAt'>;

/** One of a user's sessions, or all but one. */
type Which = { readonly id: string } | { readonly except: string };

interface Ending {
  readonly except?: string;
  readonly stage?: SessionStage;
}

export interface Rotation {
  readonly tokenHash: string;
  readonly stage: SessionStage;
  readonly putOffPositions?: readonly number[];
}

type SessionRow = Omit<CurrentSession, 'stage'> & { readonly stage: string };

/** A stage that this version doesn't know leaves nothing open but the terms. */
const withStage = <Row extends { readonly stage: string }>(row: Row) => ({
  ...row,
  stage: sessionStages.find((stage) => stage === row.stage) ?? 'terms-acceptance',
});

/** What another act may have moved since the request's session was looked up. */
type Held = Pick<CurrentSession, 'stage' | 'putOffPositions'>;

export const sessionRepository = (db: Db) => ({
  create: async ({ at, ...session }: NewSession): Promise<void> => {
    const begun = { createdAt: at, lastSeenAt: at, provedAt: at };
    await db.session.create({ data: { ...session, ...begun, putOffPositions: [] } });
  },

  /** Every request asks this, so it is one raw statement: Prisma's own join would be most of the request's bill. */
  findByTokenHash: async (tokenHash: string): Promise<CurrentSession | undefined> => {
    const [row] = await db.$queryRaw<SessionRow[]>`
      SELECT s."id", s."userId", u."internetUserId", s."stage", s."createdAt", s."lastSeenAt", s."provedAt",
             s."previousSignInAt", s."failuresSincePrevious", s."putOffPositions"
      FROM "Session" AS s JOIN "InternetUser" AS u ON u."id" = s."userId"
      WHERE s."tokenHash" = ${tokenHash} AND u."status" = 'active'`;
    return row && withStage(row);
  },

  /** Holds the session until the transaction ends and tells where it stands by now; undefined when it has ended. */
  lock: async (id: string): Promise<Held | undefined> => {
    const [row] = await db.$queryRaw<(Omit<Held, 'stage'> & { stage: string })[]>`
      SELECT "stage", "putOffPositions" FROM "Session" WHERE "id" = ${id}::uuid FOR UPDATE`;
    return row && withStage(row);
  },

  /** Last used first. Those that ran out and were not met since are among them. */
  listOf: (userId: string): Promise<HeldSession[]> =>
    db.session.findMany({
      where: { userId },
      orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
      select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true },
    }),

  /** Never moves backwards: of two requests at once the later one counts. */
  touch: async (id: string, at: Date): Promise<void> => {
    await db.session.updateMany({ where: { id, lastSeenAt: { lt: at } }, data: { lastSeenAt: at } });
  },

  /** A new token at each change of stage (security: Session); false when the session has ended. */
  rotate: async (id: string, { putOffPositions, ...rotation }: Rotation): Promise<boolean> => {
    const data = { ...rotation, ...(putOffPositions ? { putOffPositions: [...putOffPositions] } : {}) };
    return (await db.session.updateMany({ where: { id }, data })).count === 1;
  },

  /** The Internet Password was given anew: a new token, as at a sign-in (security: Session); false when the session has ended. */
  prove: async (id: string, { tokenHash, at }: { tokenHash: string; at: Date }): Promise<boolean> =>
    (await db.session.updateMany({ where: { id }, data: { tokenHash, provedAt: at } })).count === 1,

  /** False when it had ended before. */
  end: async (id: string): Promise<boolean> => (await db.session.deleteMany({ where: { id } })).count === 1,

  /** Ends sessions of this user and of nobody else; tells which they were. */
  endOf: (userId: string, which: Which): Promise<Pick<CurrentSession, 'createdAt' | 'lastSeenAt'>[]> => {
    const isOne = 'id' in which;
    const id = isOne ? which.id : which.except;
    return db.$queryRaw`
      DELETE FROM "Session" WHERE "userId" = ${userId}::uuid AND ("id" = ${id}::uuid) = ${isOne}
      RETURNING "createdAt", "lastSeenAt"`;
  },

  /** How many were ended: all, all but one, or of these only those at one stage. */
  endAllOf: async (userId: string, { except, stage }: Ending = {}): Promise<number> => {
    const others = except === undefined ? {} : { id: { not: except } };
    const there = stage === undefined ? {} : { stage };
    return (await db.session.deleteMany({ where: { userId, ...others, ...there } })).count;
  },

  /** In every session that stands: an account that was linked meanwhile waits for the next sign-in. */
  putOffEverywhere: async (userId: string, position: number): Promise<void> => {
    await db.$executeRaw`
      UPDATE "Session" SET "putOffPositions" = array_append("putOffPositions", ${position}::int)
      WHERE "userId" = ${userId}::uuid AND NOT ${position}::int = ANY ("putOffPositions")`;
  },

  /**
   * Ends sessions that were last used before a time at which they had run out, so many at most, and tells whose they were. What another
   * node ends at the same moment is left to it.
   */
  endUnused: async (before: Date, limit: number): Promise<string[]> => {
    const rows = await db.$queryRaw<{ userId: string }[]>`
      DELETE FROM "Session" WHERE "id" IN (
        SELECT "id" FROM "Session" WHERE "lastSeenAt" < ${before} ORDER BY "lastSeenAt" LIMIT ${limit}::int FOR UPDATE SKIP LOCKED)
      RETURNING "userId"`;
    return rows.map(({ userId }) => userId).toSorted();
  },
});

export type SessionRepository = ReturnType<typeof sessionRepository>;
