import { afterAttempt, afterSuccess, attemptAllowed } from '@vestibule/domain/lockout';
import type { Attempts, LockoutPolicy } from '@vestibule/domain/lockout';
import type { Db } from '#platform/database.ts';

/** A step of a subject's count: it is taken only while the count still stands at `from`. */
interface Step {
  readonly from: Attempts;
  readonly to: Attempts;
  readonly now: Date;
}

/**
 * Attempts in a row by subject (`sign-in:<key>`, `basic-password:<account id>`). A count moves by comparing and setting in one
 * statement, so that of any number of attempts at once each is counted, and none is let in on a count that another one has used.
 */
export const lockoutRepository = (db: Db) => {
  // Raw statements: every sign-in makes these, and Prisma's own would be two transactions more.
  const find = async (subject: string): Promise<Attempts> => {
    const [attempts] = await db.$queryRaw<Attempts[]>`
      SELECT "count", "rests", "restedUntil" FROM "FailedAttempts" WHERE "subject" = ${subject}`;
    return attempts ?? afterSuccess();
  };

  /** Two counts as they stand together: one statement. */
  const findPair = async (one: string, other: string): Promise<[Attempts, Attempts]> => {
    const rows = await db.$queryRaw<(Attempts & { subject: string })[]>`
      SELECT "subject", "count", "rests", "restedUntil" FROM "FailedAttempts"
      WHERE "subject" IN (${one}, ${other})`;
    const of = (wanted: string): Attempts => {
      const row = rows.find(({ subject }) => subject === wanted);
      return row === undefined
        ? afterSuccess()
        : { count: row.count, rests: row.rests, restedUntil: row.restedUntil };
    };
    return [of(one), of(other)];
  };

  const isBlank = ({ count, rests }: Attempts): boolean => count === 0 && rests === 0;

  /** Where nothing was counted there may be no row yet. */
  const begin = (subject: string, { to, now }: Step): Promise<number> =>
    db.$executeRaw`
      INSERT INTO "FailedAttempts" AS counted ("subject", "count", "rests", "restedUntil", "updatedAt")
      VALUES (${subject}, ${to.count}, ${to.rests}, ${to.restedUntil}::timestamptz, ${now}::timestamptz)
      ON CONFLICT ("subject") DO UPDATE
      SET "count" = EXCLUDED."count", "rests" = EXCLUDED."rests",
          "restedUntil" = EXCLUDED."restedUntil", "updatedAt" = EXCLUDED."updatedAt"
      WHERE counted."count" = 0 AND counted."rests" = 0`;

  const goOn = (subject: string, { from, to, now }: Step): Promise<number> =>
    db.$executeRaw`
      UPDATE "FailedAttempts"
      SET "count" = ${to.count}, "rests" = ${to.rests},
          "restedUntil" = ${to.restedUntil}::timestamptz, "updatedAt" = ${now}::timestamptz
      WHERE "subject" = ${subject} AND "count" = ${from.count} AND "rests" = ${from.rests}
        AND "restedUntil" IS NOT DISTINCT FROM ${from.restedUntil}::timestamptz`;

  /** False where somebody else was quicker: look again. */
  const advance = async (subject: string, step: Step): Promise<boolean> =>
    (await (isBlank(step.from) ? begin(subject, step) : goOn(subject, step))) === 1;

  /**
   * Counts one attempt, before its secret is looked at, and tells the count before and after it. During a rest nothing is allowed and
   * nothing counted.
   */
  const take = async (
    subject: string,
    policy: LockoutPolicy,
    now: Date,
  ): Promise<{ allowed: boolean } & Pick<Step, 'from' | 'to'>> => {
    for (;;) {
      const from = await find(subject);
      if (!attemptAllowed(from, now)) return { allowed: false, from, to: from };
      const to = afterAttempt(from, policy, now);
      if (await advance(subject, { from, to, now })) return { allowed: true, from, to };
    }
  };

  /**
   * Takes one counted attempt back whose secret was not looked at after all, and the rest that it began; others may have been counted
   * since.
   */
  const giveBack = async (subject: string, { from, to }: Pick<Step, 'from' | 'to'>): Promise<void> => {
    await db.$executeRaw`
      UPDATE "FailedAttempts" SET "count" = GREATEST("count" - 1, 0) WHERE "subject" = ${subject}`;
    if (to.rests === from.rests) return;
    await db.$executeRaw`
      UPDATE "FailedAttempts" SET "rests" = ${from.rests}, "restedUntil" = ${from.restedUntil}::timestamptz
      WHERE "subject" = ${subject} AND "rests" = ${to.rests} AND "restedUntil" = ${to.restedUntil}::timestamptz`;
  };

  return {
    find,
    findPair,
    advance,
    take,
    giveBack,

    /** Writes a count as it stands: the work of noting a failure, where there is nobody of whom to note it. */
    rewrite: async (subject: string): Promise<void> => {
      await db.$executeRaw`UPDATE "FailedAttempts" SET "count" = "count" WHERE "subject" = ${subject}`;
    },

    /** A success, or the operator's unlock: takes the counts back. */
    reset: async (...subjects: readonly string[]): Promise<void> => {
      await db.failedAttempts.deleteMany({ where: { subject: { in: [...subjects] } } });
    },

    /** Forgets counts that nobody touched since `before` and whose rest is over by then. */
    purge: async (before: Date): Promise<number> => {
      const rested = { OR: [{ restedUntil: null }, { restedUntil: { lt: before } }] };
      return (await db.failedAttempts.deleteMany({ where: { updatedAt: { lt: before }, ...rested } })).count;
    },
  };
};

export type LockoutRepository = ReturnType<typeof lockoutRepository>;
