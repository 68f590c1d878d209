import type { Db } from '#platform/database.ts';

/** A proof of an Internet User ID and its primary account, for one browser (rules.md §7). */
export interface CancellationProof {
  readonly id: string;
  /** Hash of the browser's cookie. */
  readonly browser: string;
  readonly userId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface CancellationDraft extends Omit<CancellationProof, 'browser'> {
  readonly internetUserId: string;
  /** When it was confirmed. */
  readonly cancelledAt: Date | null;
  /** What the confirmation set free, as it is shown; empty before it. */
  readonly freedBasicUserIds: readonly string[];
  /** One of the two passwords was set anew since it was proved: the proof is worth nothing any more. */
  readonly outdated: boolean;
}

/** How long the shell of an expired proof is kept, to tell a browser that comes back what became of it. */
const shellLifetimeMs = 24 * 60 * 60 * 1000;

/** What an Internet User ID leaves behind, beside its links, when it is cancelled. */
export interface EndedAccess {
  readonly sessionsEnded: number;
  readonly devicesForgotten: number;
}

export const cancellationRepository = (db: Db) => {
  const find = async (browser: string): Promise<CancellationDraft | undefined> => {
    const [draft] = await db.$queryRaw<CancellationDraft[]>`
      SELECT d."id", d."userId", u."internetUserId", d."createdAt", d."expiresAt", d."cancelledAt", d."freedBasicUserIds",
        EXISTS (SELECT FROM "InternetPassword" AS p WHERE p."userId" = d."userId" AND p."setAt" > d."createdAt")
        OR EXISTS (SELECT FROM "AccountLink" AS l JOIN "BasicPassword" AS b ON b."accountId" = l."accountId" AND b."digest" IS NOT NULL
          WHERE l."userId" = d."userId" AND l."position" = 1 AND b."setAt" > d."createdAt") AS "outdated"
      FROM "CancellationDraft" AS d JOIN "InternetUser" AS u ON u."id" = d."userId"
      WHERE d."browserHash" = ${browser}`;
    return draft;
  };

  return {
    find,

    /** As `find`, and keeps everybody else waiting until the transaction ends. */
    lock: async (browser: string): Promise<CancellationDraft | undefined> => {
      await db.$queryRaw`SELECT "id" FROM "CancellationDraft" WHERE "browserHash" = ${browser} FOR UPDATE`;
      return find(browser);
    },

    /**
     * Holds the user until the transaction ends, so that nobody signs in or cancels meanwhile; false where the ID is cancelled already. To
     * be asked before any other lock, or two confirmations would wait for each other.
     */
    lockActiveUser: async (userId: string): Promise<boolean> => {
      const rows = await db.$queryRaw<unknown[]>`
        SELECT 1 FROM "InternetUser" WHERE "id" = ${userId}::uuid AND "status" = 'active' FOR NO KEY UPDATE`;
      return rows.length > 0;
    },

    /** A browser has one: this one takes the place of any other. */
    put: async ({ browser, ...proof }: CancellationProof): Promise<void> => {
      const row = { ...proof, browserHash: browser, cancelledAt: null, freedBasicUserIds: [] };
      await db.cancellationDraft.upsert({ where: { browserHash: browser }, create: row, update: row });
    },

    /** Lives on, so that a retry of the confirmation and a reload of the result answer the same. */
    finish: async (
      id: string,
      done: Pick<CancellationDraft, 'expiresAt' | 'freedBasicUserIds'> & { readonly cancelledAt: Date },
    ): Promise<void> => {
      const freedBasicUserIds = [...done.freedBasicUserIds];
      await db.cancellationDraft.update({ where: { id }, data: { ...done, freedBasicUserIds } });
    },

    forget: async (browser: string): Promise<void> => {
      await db.cancellationDraft.deleteMany({ where: { browserHash: browser } });
    },

    /** True for one caller only, however many ask at once. */
    forgetExpired: async (browser: string, now: Date): Promise<boolean> => {
      const where = { browserHash: browser, expiresAt: { lte: now } };
      return (await db.cancellationDraft.deleteMany({ where })).count === 1;
    },

    /** Every proof of this user that was not confirmed, in whichever browser. */
    forgetOf: async (userId: string): Promise<void> => {
      await db.cancellationDraft.deleteMany({ where: { userId, cancelledAt: null } });
    },

    /** Holds the accounts in the order of their ids, as whoever changes a Basic Password holds one: before links and sessions. */
    lockAccounts: async (accountIds: readonly string[]): Promise<void> => {
      await db.$queryRaw`
        SELECT "id" FROM "BasicAccount" WHERE "id" = ANY(${[...accountIds]}::uuid[]) ORDER BY "id" FOR UPDATE`;
    },

    /** All by which the user could be anybody's way in. The row stays: its key is never given again. Needs a transaction. */
    endAccess: async (userId: string, at: Date): Promise<EndedAccess> => {
      const links = { where: { userId }, select: { accountId: true } };
      const accountIds = (await db.accountLink.findMany(links)).map(({ accountId }) => accountId);
      await db.contactChange.deleteMany({ where: { accountId: { in: accountIds } } });
      await db.accountLink.deleteMany({ where: { userId } });
      const sessions = await db.session.deleteMany({ where: { userId } });
      const devices = await db.knownDevice.deleteMany({ where: { userId } });
      await db.internetPassword.deleteMany({ where: { userId } });
      const data = { status: 'cancelled', cancelledAt: at } as const;
      await db.internetUser.update({ where: { id: userId }, data });
      return { sessionsEnded: sessions.count, devicesForgotten: devices.count };
    },

    /** Results, and the shells of proofs, that are past their time. Answers how many went. */
    purge: async (now: Date): Promise<number> => {
      const expired = { expiresAt: { lte: now }, cancelledAt: { not: null } };
      const old = { expiresAt: { lte: new Date(now.getTime() - shellLifetimeMs) } };
      return (await db.cancellationDraft.deleteMany({ where: { OR: [expired, old] } })).count;
    },
  };
};

export type CancellationRepository = ReturnType<typeof cancellationRepository>;
