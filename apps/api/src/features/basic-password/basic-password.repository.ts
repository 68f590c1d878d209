import { basicPasswordHistoryDepth } from '@vestibule/domain/basic-password';
import type { Db } from '#platform/database.ts';
import type { SaltedDigest } from '#platform/password-hasher.ts';

export interface PresentBasicPassword extends SaltedDigest {
  readonly sequence: number;
  readonly origin: 'issued' | 'chosen';
  /** The operator asks for another one. */
  readonly mustChange: boolean;
  readonly setAt: Date;
}

/** One of the last twelve: the present one has a digest, each retired one a tag (security: Secrets). */
export interface RememberedBasicPassword {
  readonly salt: string;
  readonly pepperVersion: number;
  readonly digest: string | null;
  readonly tag: number | null;
}

export interface NewBasicPassword extends SaltedDigest {
  readonly id: string;
  readonly accountId: string;
  readonly setAt: Date;
}

export interface Replacement extends NewBasicPassword {
  readonly origin: 'issued' | 'chosen';
  /** The present one as it was read before, and the tag that stays of it. */
  readonly retired: { readonly sequence: number; readonly tag: number };
}

const presentColumns = {
  sequence: true,
  origin: true,
  salt: true,
  pepperVersion: true,
  digest: true,
  mustChange: true,
  setAt: true,
} as const;

export const basicPasswordRepository = (db: Db) => {
  const retire = async (accountId: string, { sequence, tag }: Replacement['retired']): Promise<boolean> => {
    const where = { accountId, sequence, digest: { not: null } };
    return (await db.basicPassword.updateMany({ where, data: { digest: null, tag } })).count === 1;
  };

  /** Changes of one account wait for one another. */
  const lockAccount = async (accountId: string): Promise<void> => {
    await db.$queryRaw`SELECT "id" FROM "BasicAccount" WHERE "id" = ${accountId}::uuid FOR UPDATE`;
  };

  return {
    present: async (accountId: string): Promise<PresentBasicPassword | undefined> => {
      const row = await db.basicPassword.findFirst({
        where: { accountId, digest: { not: null } },
        select: presentColumns,
      });
      return row === null || row.digest === null ? undefined : { ...row, digest: row.digest };
    },

    /** The last twelve, the present one among them. */
    history: (accountId: string): Promise<RememberedBasicPassword[]> =>
      db.basicPassword.findMany({
        where: { accountId },
        orderBy: { sequence: 'desc' },
        take: basicPasswordHistoryDepth,
        select: { salt: true, pepperVersion: true, digest: true, tag: true },
      }),

    /** The first Basic Password of accounts that have none, as the import issues them. */
    issue: async (passwords: readonly NewBasicPassword[]): Promise<void> => {
      await db.basicPassword.createMany({
        data: passwords.map((password) => ({ ...password, sequence: 1, origin: 'issued' })),
      });
    },

    /** At the next sign-in another one must be chosen. False where the account is not there. */
    requireChange: async (accountId: string): Promise<boolean> => {
      await lockAccount(accountId);
      const where = { accountId, digest: { not: null } };
      return (await db.basicPassword.updateMany({ where, data: { mustChange: true } })).count === 1;
    },

    /**
     * Retires the present one to its tag, sets the next and forgets what is beyond the last twelve. False where the present one is no
     * longer the one that was read: of two changes at once one wins. Needs a transaction.
     */
    retireAndSet: async ({ retired, ...next }: Replacement): Promise<boolean> => {
      await lockAccount(next.accountId);
      if (!(await retire(next.accountId, retired))) return false;
      const sequence = retired.sequence + 1;
      await db.basicPassword.create({ data: { ...next, sequence } });
      const forgotten = sequence - basicPasswordHistoryDepth;
      await db.basicPassword.deleteMany({
        where: { accountId: next.accountId, sequence: { lte: forgotten } },
      });
      return true;
    },
  };
};

export type BasicPasswordRepository = ReturnType<typeof basicPasswordRepository>;
