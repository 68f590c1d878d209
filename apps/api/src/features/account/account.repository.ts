import { positions } from '@vestibule/domain/registration';
import type { HolderKind, Position } from '@vestibule/domain/registration';
import type { Db } from '#platform/database.ts';
import { isUniqueViolation } from '#platform/unique-violation.ts';

export type AccountStatus = 'open' | 'closed';

export interface HolderIdentity {
  readonly id: string;
  readonly kind: string;
  /** `identityPrefixMac` of the document's first four characters. */
  readonly prefixMac: string;
}

/** What registration matches an account by. */
export interface AccountRecord {
  readonly id: string;
  readonly basicUserId: string;
  readonly holderKind: HolderKind;
  readonly status: AccountStatus;
  /** One a holder. */
  readonly identities: readonly HolderIdentity[];
  /** Whose Internet User ID it serves; null: nobody's. */
  readonly servesUserId: string | null;
}

/** What the depository may change of an account. */
export interface Particulars {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string;
  readonly status: AccountStatus;
  /** Of the postal address; left out where it stays as it is. */
  readonly addressLines?: readonly string[] | undefined;
}

export interface AccountParticulars extends Particulars {
  readonly id: string;
  readonly basicUserId: string;
  readonly holderKind: HolderKind;
}

export interface NewAccount extends AccountParticulars {
  readonly createdAt: Date;
  readonly identities: readonly HolderIdentity[];
}

export interface LinkedTo {
  readonly userId: string;
  readonly internetUserId: string;
  readonly position: number;
  readonly linkedAt: Date;
  readonly provenAt: Date | null;
}

export interface LinkRecord {
  readonly accountId: string;
  readonly basicUserId: string;
  readonly position: Position;
  /** When its own Basic Password was given; null: shows nothing and can do nothing (rules.md §3). */
  readonly provenAt: Date | null;
  /** Its present Basic Password is the one it was issued with, or one that the operator wants changed: not its holder's own to keep. */
  readonly issued: boolean;
  readonly status: AccountStatus;
}

export interface NewLink {
  readonly accountId: string;
  readonly userId: string;
  readonly position: Position;
  readonly linkedAt: Date;
  readonly provenAt: Date | null;
}

const particularColumns = {
  id: true,
  basicUserId: true,
  holderKind: true,
  nameZh: true,
  nameEn: true,
  email: true,
  phone: true,
  language: true,
  status: true,
  addressLines: true,
} as const;

const linkColumns = {
  userId: true,
  position: true,
  linkedAt: true,
  provenAt: true,
  user: { select: { internetUserId: true } },
} as const;

/** A stored place as the domain knows it; throws where it is none. */
export const positionOf = (stored: number): Position => {
  const position = positions.find((known) => known === stored);
  if (position === undefined) throw new RangeError(`no account stands at position ${stored}`);
  return position;
};

export const accountRepository = (db: Db) => ({
  /**
   * In no order; unknown ones are left out. One raw statement whatever is found: what a registration is refused for must not show
   * in its time, and Prisma's own would be one statement a relation.
   */
  findByBasicUserIds: (basicUserIds: readonly string[]): Promise<AccountRecord[]> =>
    db.$queryRaw<AccountRecord[]>`
      SELECT a."id", a."basicUserId", a."holderKind"::text, a."status"::text,
        (SELECT l."userId" FROM "AccountLink" AS l WHERE l."accountId" = a."id") AS "servesUserId",
        (SELECT coalesce(json_agg(json_build_object('id', i."id", 'kind', i."kind", 'prefixMac', i."prefixMac") ORDER BY i."id"), '[]')
          FROM "AccountHolderIdentity" AS i WHERE i."accountId" = a."id") AS "identities"
      FROM "BasicAccount" AS a WHERE a."basicUserId" = ANY(${[...basicUserIds]}::bpchar[])`,

  /** With the Internet User ID that it serves, for the operator's eyes. */
  findByBasicUserId: async (
    basicUserId: string,
  ): Promise<(AccountParticulars & { linkedTo: LinkedTo | undefined }) | undefined> => {
    const select = { ...particularColumns, link: { select: linkColumns } };
    const row = await db.basicAccount.findUnique({ where: { basicUserId }, select });
    if (row === null) return undefined;
    const { link, ...account } = row;
    if (link === null) return { ...account, linkedTo: undefined };
    const { user, ...place } = link;
    return { ...account, linkedTo: { ...place, internetUserId: user.internetUserId } };
  },

  /** Whose Internet User ID an account serves; null: nobody's. */
  servedBy: async (accountId: string): Promise<string | null> =>
    (await db.accountLink.findUnique({ where: { accountId }, select: { userId: true } }))?.userId ?? null,

  particularsOf: (basicUserIds: readonly string[]): Promise<AccountParticulars[]> =>
    db.basicAccount.findMany({
      where: { basicUserId: { in: [...basicUserIds] } },
      select: particularColumns,
    }),

  /** Opens accounts with their holders' identities and answers the Basic User IDs that were not there before. Needs a transaction. */
  create: async (accounts: readonly NewAccount[]): Promise<string[]> => {
    const opened = await db.basicAccount.createManyAndReturn({
      data: accounts.map(({ identities: _identities, addressLines = [], ...account }) => ({
        ...account,
        addressLines: [...addressLines],
        updatedAt: account.createdAt,
      })),
      skipDuplicates: true,
      select: { id: true, basicUserId: true },
    });
    const ids = new Set(opened.map(({ id }) => id));
    const identities = accounts
      .filter(({ id }) => ids.has(id))
      .flatMap((account) => account.identities.map((identity) => ({ ...identity, accountId: account.id })));
    await db.accountHolderIdentity.createMany({ data: identities });
    return opened.map(({ basicUserId }) => basicUserId);
  },

  changeParticulars: async (
    id: string,
    { addressLines, ...particulars }: Particulars,
    at: Date,
  ): Promise<void> => {
    const address = addressLines === undefined ? {} : { addressLines: [...addressLines] };
    await db.basicAccount.update({ where: { id }, data: { ...particulars, ...address, updatedAt: at } });
  },

  /** The accounts of an Internet User ID, the primary first. One raw statement: every sign-in asks for them. */
  linksOf: async (userId: string): Promise<LinkRecord[]> => {
    const rows = await db.$queryRaw<(Omit<LinkRecord, 'position'> & { readonly position: number })[]>`
      SELECT l."accountId", l."position", l."provenAt", a."basicUserId", a."status"::text,
        NOT EXISTS (SELECT FROM "BasicPassword" AS p WHERE p."accountId" = l."accountId" AND p."origin" = 'chosen' AND p."digest" IS NOT NULL
          AND NOT p."mustChange") AS "issued"
      FROM "AccountLink" AS l JOIN "BasicAccount" AS a ON a."id" = l."accountId"
      WHERE l."userId" = ${userId}::uuid ORDER BY l."position"`;
    return rows.map((row) => ({ ...row, position: positionOf(row.position) }));
  },

  /** `taken` where the account serves an Internet User ID already; the transaction must then be given up. */
  link: async (link: NewLink): Promise<'linked' | 'taken'> => {
    try {
      await db.accountLink.create({ data: link });
      return 'linked';
    } catch (error) {
      if (isUniqueViolation(error, { model: 'AccountLink', primaryKey: true })) return 'taken';
      throw error;
    }
  },

  /** Its first proof counts, and only for whom the account serves: the link may be somebody else's by now. Whether it was not proved before. */
  markProven: async (
    { accountId, userId }: Pick<NewLink, 'accountId' | 'userId'>,
    at: Date,
  ): Promise<boolean> => {
    const where = { accountId, userId, provenAt: null };
    return (await db.accountLink.updateMany({ where, data: { provenAt: at } })).count === 1;
  },
});

export type AccountRepository = ReturnType<typeof accountRepository>;
