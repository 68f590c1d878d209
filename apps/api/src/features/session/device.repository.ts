import type { Db } from '#platform/database.ts';

/** A browser, by the hash of its device cookie, in which this investor has just shown the right passwords. */
export interface ProvenDevice {
  readonly id: string;
  readonly userId: string;
  /** SHA-256 of the device cookie's token, hex. */
  readonly tokenHash: string;
  /** 400 characters at most. */
  readonly userAgent: string;
  readonly at: Date;
}

/** A remembered browser as its investor is told of it. */
export type HeldDevice = Pick<ProvenDevice, 'id' | 'tokenHash' | 'userAgent'> & {
  readonly rememberedAt: Date;
  readonly lastSeenAt: Date;
};

/** One of a user's devices by its id, or all but the browser with this hash. */
type Which = { readonly id: string } | { readonly exceptHash: string };

/** Each has a budget of wrong passwords of its own; so there is an end to their number. */
const devicesKept = 10;

/** The browsers from which wrong passwords are not counted among those of strangers (security: Sign-in). */
export const deviceRepository = (db: Db) => ({
  /** Whether whoever has this ID (by its key) has signed in with this browser before. The same statement for an unknown ID. */
  isKnown: async (key: string, tokenHash: string): Promise<boolean> => {
    const rows = await db.$queryRaw<unknown[]>`
      SELECT 1 FROM "KnownDevice" AS d JOIN "InternetUser" AS u ON u."id" = d."userId"
      WHERE u."key" = ${key} AND d."tokenHash" = ${tokenHash}`;
    return rows.length > 0;
  },

  /** True where it is new to this investor. The ones longest unseen make room for it. */
  remember: async ({ id, userId, tokenHash, userAgent, at }: ProvenDevice): Promise<boolean> => {
    const [row] = await db.$queryRaw<{ isNew: boolean }[]>`
      INSERT INTO "KnownDevice" ("id", "userId", "tokenHash", "userAgent", "rememberedAt", "lastSeenAt")
      VALUES (${id}::uuid, ${userId}::uuid, ${tokenHash}, ${userAgent}, ${at}::timestamptz, ${at}::timestamptz)
      ON CONFLICT ("userId", "tokenHash") DO UPDATE
      SET "userAgent" = EXCLUDED."userAgent", "lastSeenAt" = EXCLUDED."lastSeenAt"
      RETURNING "id" = ${id}::uuid AS "isNew"`;
    if (row?.isNew !== true) return false;
    await db.$executeRaw`
      DELETE FROM "KnownDevice" WHERE "id" IN (
        SELECT "id" FROM "KnownDevice" WHERE "userId" = ${userId}::uuid
        ORDER BY "lastSeenAt" DESC, "id" DESC OFFSET ${devicesKept}::int)`;
    return true;
  },

  /** Last seen first; ten at most. */
  listOf: (userId: string): Promise<HeldDevice[]> =>
    db.knownDevice.findMany({
      where: { userId },
      orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
      select: { id: true, tokenHash: true, userAgent: true, rememberedAt: true, lastSeenAt: true },
    }),

  /** Forgets devices of this user and of nobody else; tells how many. */
  forget: async (userId: string, which: Which): Promise<number> => {
    const where = 'id' in which ? { id: which.id } : { tokenHash: { not: which.exceptHash } };
    return (await db.knownDevice.deleteMany({ where: { userId, ...where } })).count;
  },

  /** Forgets those that were last seen before a time. */
  purge: async (before: Date): Promise<number> =>
    (await db.knownDevice.deleteMany({ where: { lastSeenAt: { lt: before } } })).count,
});

export type DeviceRepository = ReturnType<typeof deviceRepository>;
