import type { HolderKind, Position } from '@vestibule/domain/registration';
import type { Db } from '#platform/database.ts';
import type { AccountStatus } from './account.repository.ts';

/** A link with all that its investor may be shown of the account. */
export interface ShownLink {
  readonly accountId: string;
  readonly position: number;
  readonly linkedAt: Date;
  readonly provenAt: Date | null;
  readonly account: {
    readonly basicUserId: string;
    readonly holderKind: HolderKind;
    readonly status: AccountStatus;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly email: string | null;
    readonly phone: string | null;
    /** The present one alone. */
    readonly basicPasswords: readonly {
      readonly origin: 'issued' | 'chosen';
      readonly mustChange: boolean;
      readonly setAt: Date;
    }[];
  };
}

const shownColumns = {
  accountId: true,
  position: true,
  linkedAt: true,
  provenAt: true,
  account: {
    select: {
      basicUserId: true,
      holderKind: true,
      status: true,
      nameZh: true,
      nameEn: true,
      email: true,
      phone: true,
      basicPasswords: {
        where: { digest: { not: null } },
        select: { origin: true, mustChange: true, setAt: true },
      },
    },
  },
} as const;

interface Swap {
  readonly userId: string;
  readonly accountId: string;
  /** Where it stands now, and where the primary goes. */
  readonly position: Position;
}

export const linkRepository = (db: Db) => ({
  /**
   * Acts on the links of one investor wait for one another, and for a sign-in, until the transaction ends. To be taken first; the
   * session goes last, so that nobody waits in a ring.
   */
  lockInvestor: async (userId: string): Promise<void> => {
    await db.$queryRaw`SELECT "id" FROM "InternetUser" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`;
  },

  /** The primary first. */
  shownOf: (userId: string): Promise<ShownLink[]> =>
    db.accountLink.findMany({ where: { userId }, orderBy: { position: 'asc' }, select: shownColumns }),

  /** Ends one; the account may serve anybody from then on. */
  end: async (accountId: string, userId: string): Promise<void> => {
    await db.accountLink.deleteMany({ where: { accountId, userId } });
  },

  /** Takes a linked account's proof back; a primary one keeps it, for it can't be put off at the next sign-in. */
  takeProofBack: async (accountId: string): Promise<void> => {
    const where = { accountId, position: { gt: 1 } };
    await db.accountLink.updateMany({ where, data: { provenAt: null } });
  },

  /** The two rows go and come again: no moment knows two accounts in one place, and the index that says so need not wait. */
  swapWithPrimary: async ({ userId, accountId, position }: Swap): Promise<void> => {
    const where = { userId, position: { in: [1, position] } };
    const both = await db.accountLink.findMany({ where });
    await db.accountLink.deleteMany({ where });
    await db.accountLink.createMany({
      data: both.map((link) => ({ ...link, position: link.accountId === accountId ? 1 : position })),
    });
  },
});

export type LinkRepository = ReturnType<typeof linkRepository>;
