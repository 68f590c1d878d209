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
  const find = async (subject: string): Promise<Attempts> => {
    const select = { count: true, rests: true, restedUntil: true } as const;
    return (await db.failedAttempts.findUnique({ where: { subject }, select })) ?? afterSuccess();
  };

  const isBlank = ({ count, rests }: Attempts): boolean => count === 0 && rests === 0;

  /** False where somebody else was quicker: look again. */
  const advance = async (subject: string, { from, to, now }: Step): Promise<boolean> => {
    if (isBlank(from)) {
      const created = await db.failedAttempts.createMany({
        data: [{ subject, ...to, updatedAt: now }],
        skipDuplicates: true,
      });
      if (created.count === 1) return true;
    }
    const where = { subject, count: from.count, rests: from.rests, restedUntil: from.restedUntil };
    return (await db.failedAttempts.updateMany({ where, data: { ...to, updatedAt: now } })).count === 1;
  };

  /** Counts one attempt, before its secret is looked at. During a rest nothing is allowed and nothing counted. */
  const take = async (
    subject: string,
    policy: LockoutPolicy,
    now: Date,
  ): Promise<{ allowed: boolean; attempts: Attempts }> => {
    for (;;) {
      const from = await find(subject);
      if (!attemptAllowed(from, now)) return { allowed: false, attempts: from };
      const to = afterAttempt(from, policy, now);
      if (await advance(subject, { from, to, now })) return { allowed: true, attempts: to };
    }
  };

  return {
    find,
    advance,
    take,

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
