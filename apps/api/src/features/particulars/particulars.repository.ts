import type { DeclinableAlert } from '@vestibule/domain/letters';
import type { Locale } from '@vestibule/domain/locales';
import type { ContactChannel } from '@vestibule/domain/particulars';
import type { Db } from '#platform/database.ts';

/** A new address or number that waits for its code; the code itself is nowhere. */
export interface ContactChange {
  readonly id: string;
  readonly accountId: string;
  readonly channel: ContactChannel;
  readonly value: string;
  readonly codeMac: string;
  readonly attemptsLeft: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface ParticularsRecord {
  readonly email: string | null;
  readonly phone: string | null;
  readonly addressLines: readonly string[];
  readonly language: string;
}

interface Place {
  readonly accountId: string;
  readonly channel: ContactChannel;
}

const columns = { email: true, phone: true, addressLines: true, language: true } as const;

const shown = {
  position: true,
  provenAt: true,
  accountId: true,
  account: {
    select: {
      ...columns,
      basicUserId: true,
      nameZh: true,
      nameEn: true,
      status: true,
      contactChanges: true,
      basicPasswords: { where: { digest: { not: null } }, select: { origin: true } },
    },
  },
} as const;

export const particularsRepository = (db: Db) => ({
  /** All accounts of an investor, the primary first; which of them may be shown is the view's to say. */
  shownOf: (userId: string) =>
    db.accountLink.findMany({ where: { userId }, orderBy: { position: 'asc' }, select: shown }),

  declinedAlerts: async (userId: string): Promise<readonly string[]> =>
    (await db.internetUser.findUnique({ where: { id: userId }, select: { declinedAlerts: true } }))
      ?.declinedAlerts ?? [],

  /** As they stand now; nobody else changes them until the transaction ends. */
  lock: async (accountId: string): Promise<ParticularsRecord | undefined> => {
    const [record] = await db.$queryRaw<ParticularsRecord[]>`
      SELECT "email", "phone", "addressLines", "language" FROM "BasicAccount"
      WHERE "id" = ${accountId}::uuid FOR NO KEY UPDATE`;
    return record;
  },

  change: async (
    accountId: string,
    changed: { addressLines?: string[]; language?: Locale; email?: string; phone?: string },
    at: Date,
  ): Promise<void> => {
    await db.basicAccount.update({ where: { id: accountId }, data: { ...changed, updatedAt: at } });
  },

  declineAlerts: async (userId: string, declined: readonly DeclinableAlert[]): Promise<void> => {
    await db.internetUser.update({ where: { id: userId }, data: { declinedAlerts: [...declined] } });
  },

  findChange: async ({ accountId, channel }: Place): Promise<ContactChange | undefined> => {
    const change = await db.contactChange.findUnique({
      where: { accountId_channel: { accountId, channel } },
    });
    return change === null ? undefined : { ...change, channel };
  },

  /** One a channel: a newer one takes the place of an older. */
  putChange: async (change: ContactChange): Promise<void> => {
    const { accountId, channel } = change;
    await db.contactChange.upsert({
      where: { accountId_channel: { accountId, channel } },
      create: change,
      update: change,
    });
  },

  dropChange: async ({ accountId, channel }: Place): Promise<void> => {
    await db.contactChange.deleteMany({ where: { accountId, channel } });
  },

  /** Those that ran out. */
  purgeChanges: async (now: Date): Promise<number> =>
    (await db.contactChange.deleteMany({ where: { expiresAt: { lt: now } } })).count,
});

export type ParticularsRepository = ReturnType<typeof particularsRepository>;
