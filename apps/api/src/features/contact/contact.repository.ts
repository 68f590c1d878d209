import { enquiryTopics } from '@vestibule/domain/enquiries';
import type { EnquiryTopic } from '@vestibule/domain/enquiries';
import type { Locale } from '@vestibule/domain/locales';
import type { Db } from '#platform/database.ts';

export interface NewEnquiry {
  readonly id: string;
  readonly reference: string;
  readonly userId: string;
  readonly topic: EnquiryTopic;
  readonly text: string;
  readonly replyTo: string | null;
  readonly locale: Locale;
  readonly sentAt: Date;
}

interface Filter {
  /** Only those that nobody has dealt with. */
  readonly open: boolean;
  readonly limit: number;
}

const newestFirst = [{ sentAt: 'desc' as const }, { id: 'desc' as const }];

/** A topic that this version doesn't know is read as another one. */
const withTopic = <Row extends { readonly topic: string }>(row: Row) => ({
  ...row,
  topic: enquiryTopics.find((topic) => topic === row.topic) ?? ('other' as const),
});

const forOperator = { user: { select: { internetUserId: true } } } as const;

/** Messages of investors to the operator. */
export const contactRepository = (db: Db) => ({
  /** One message of a user after the other, so that those sent at once count too. */
  lockSender: async (userId: string): Promise<void> => {
    await db.$queryRaw`SELECT 1 FROM "InternetUser" WHERE "id" = ${userId}::uuid FOR UPDATE`;
  },

  /** What was sent under this id, by this user and nobody else. */
  sent: async (userId: string, id: string) => {
    const row = await db.enquiry.findFirst({ where: { id, userId } });
    return row === null ? undefined : { reference: row.reference, sentAt: row.sentAt };
  },

  countSince: (userId: string, since: Date): Promise<number> =>
    db.enquiry.count({ where: { userId, sentAt: { gte: since } } }),

  /** False where the id or the reference is taken. */
  keep: async (enquiry: NewEnquiry): Promise<boolean> =>
    (await db.enquiry.createMany({ data: [enquiry], skipDuplicates: true })).count === 1,

  listOf: async (userId: string, limit: number) =>
    (await db.enquiry.findMany({ where: { userId }, orderBy: newestFirst, take: limit })).map(withTopic),

  list: async ({ open, limit }: Filter) =>
    (
      await db.enquiry.findMany({
        where: open ? { handledAt: null } : {},
        orderBy: newestFirst,
        take: limit,
        include: forOperator,
      })
    ).map(withTopic),

  find: async (reference: string) => {
    const row = await db.enquiry.findUnique({ where: { reference }, include: forOperator });
    return row === null ? undefined : withTopic(row);
  },

  /** False where somebody has dealt with it before. */
  markHandled: async (id: string, { at, by }: { readonly at: Date; readonly by: string }): Promise<boolean> =>
    (
      await db.enquiry.updateMany({
        where: { id, handledAt: null },
        data: { handledAt: at, handledBy: by },
      })
    ).count === 1,
});

export type ContactRepository = ReturnType<typeof contactRepository>;
