import { defaultLocale, isLocale } from '@vestibule/domain/locales';
import type { Locale } from '@vestibule/domain/locales';
import type { Db } from '#platform/database.ts';
import type { PasswordDigest } from '#platform/password-hasher.ts';

export interface NewUser {
  readonly id: string;
  /** As chosen; `key` is what it is compared by. */
  readonly internetUserId: string;
  readonly key: string;
  readonly language: Locale;
  readonly registeredAt: Date;
  readonly password: PasswordDigest;
}

export interface UserForSignIn {
  readonly id: string;
  readonly internetUserId: string;
  readonly status: 'active' | 'cancelled';
  readonly password: PasswordDigest;
  /** Tells whether it is still the same password when the answer of the hash is there; a new cost or pepper leaves it as it was. */
  readonly passwordSetAt: Date;
}

/** What may be read of a user who is signed in. */
export interface HeldUser {
  readonly internetUserId: string;
  readonly registeredAt: Date;
  readonly language: Locale;
  readonly passwordSetAt: Date;
}

/** What the investor is told after a sign-in. */
export interface PreviousSignIn {
  /** null at the very first one. */
  readonly previousSignInAt: Date | null;
  readonly failuresSince: number;
}

const passwordStatements = (db: Db) => ({
  /** False where it was changed since it was looked at. The row stays held until the transaction ends. */
  changePassword: async (
    { id, passwordSetAt }: Pick<UserForSignIn, 'id' | 'passwordSetAt'>,
    { password, at }: { password: PasswordDigest; at: Date },
  ): Promise<boolean> => {
    // Never the same moment as before, whatever the clock says: by it one password is told from the next.
    const setAt = new Date(Math.max(at.getTime(), passwordSetAt.getTime() + 1));
    const where = { userId: id, setAt: passwordSetAt };
    return (await db.internetPassword.updateMany({ where, data: { ...password, setAt } })).count === 1;
  },

  /** The same password under the present cost and pepper. */
  rehash: async (userId: string, digest: PasswordDigest): Promise<void> => {
    await db.internetPassword.update({ where: { userId }, data: digest });
  },
});

export const userRepository = (db: Db) => ({
  /** `taken` where the key is anybody's, also a cancelled user's: an ID is never given again (rules §7). */
  create: async ({ password: digest, ...user }: NewUser): Promise<'created' | 'taken'> => {
    // Skipping instead of failing keeps the caller's transaction usable; a rival's insertion is waited for.
    const created = await db.internetUser.createMany({ data: [user], skipDuplicates: true });
    if (created.count === 0) return 'taken';
    await db.internetPassword.create({ data: { ...digest, userId: user.id, setAt: user.registeredAt } });
    return 'created';
  },

  /** For telling at once that an ID is not free; the constraint decides when it is taken. */
  isTaken: async (key: string): Promise<boolean> => (await db.internetUser.count({ where: { key } })) > 0,

  /** One statement whether the ID is known or not: a second one would take longer for those that are. */
  findForSignIn: async (key: string): Promise<UserForSignIn | undefined> => {
    const [row] = await db.$queryRaw<(Omit<UserForSignIn, 'password'> & PasswordDigest)[]>`
      SELECT u."id", u."internetUserId", u."status"::text, p."digest", p."algorithm", p."cost", p."pepperVersion", p."setAt" AS "passwordSetAt"
      FROM "InternetUser" AS u JOIN "InternetPassword" AS p ON p."userId" = u."id"
      WHERE u."key" = ${key}`;
    if (row === undefined) return undefined;
    const { digest, algorithm, cost, pepperVersion, ...user } = row;
    return { ...user, password: { digest, algorithm, cost, pepperVersion } };
  },

  /** As `findForSignIn`, of who is signed in. */
  findById: async (id: string): Promise<UserForSignIn | undefined> => {
    const user = await db.internetUser.findUnique({
      where: { id },
      select: {
        id: true,
        internetUserId: true,
        status: true,
        password: { select: { digest: true, algorithm: true, cost: true, pepperVersion: true, setAt: true } },
      },
    });
    if (!user?.password) return undefined;
    const { setAt, ...password } = user.password;
    return { ...user, password, passwordSetAt: setAt };
  },

  /** Undefined where the user was cancelled meanwhile, or the password that was looked at is theirs no more. */
  noteSignIn: async (
    { id, passwordSetAt }: Pick<UserForSignIn, 'id' | 'passwordSetAt'>,
    at: Date,
  ): Promise<PreviousSignIn | undefined> => {
    // One statement, so that of two sign-ins at once the second sees the first as the previous one. The password's row is held too: a
    // change under way is waited for, and what was right before it opens no session that it would not have ended.
    const [previous] = await db.$queryRaw<PreviousSignIn[]>`
      UPDATE "InternetUser" AS present SET "lastSignInAt" = ${at}, "failedSignIns" = 0
      FROM (
        SELECT u."id", u."lastSignInAt", u."failedSignIns"
        FROM "InternetUser" AS u JOIN "InternetPassword" AS p ON p."userId" = u."id"
        WHERE u."id" = ${id}::uuid AND p."setAt" = ${passwordSetAt}::timestamptz FOR UPDATE) AS before
      WHERE present."id" = before."id" AND present."status" = 'active'
      RETURNING before."lastSignInAt" AS "previousSignInAt", before."failedSignIns" AS "failuresSince"`;
    return previous;
  },

  noteFailure: async (userId: string): Promise<void> => {
    await db.$executeRaw`
      UPDATE "InternetUser" SET "failedSignIns" = "failedSignIns" + 1 WHERE "id" = ${userId}::uuid`;
  },

  /** Undefined where the user was cancelled meanwhile. */
  held: async (id: string): Promise<HeldUser | undefined> => {
    const user = await db.internetUser.findUnique({
      where: { id, status: 'active' },
      select: {
        internetUserId: true,
        registeredAt: true,
        language: true,
        password: { select: { setAt: true } },
      },
    });
    if (!user?.password) return undefined;
    const { password, language, ...rest } = user;
    return {
      ...rest,
      language: isLocale(language) ? language : defaultLocale,
      passwordSetAt: password.setAt,
    };
  },

  /** Of letters. False where it is that already. */
  chooseLanguage: async (id: string, language: Locale): Promise<boolean> =>
    (await db.internetUser.updateMany({ where: { id, language: { not: language } }, data: { language } }))
      .count === 1,

  ...passwordStatements(db),
});

export type UserRepository = ReturnType<typeof userRepository>;
