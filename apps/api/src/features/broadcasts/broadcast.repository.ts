import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import type { Locale } from '@vestibule/domain/locales';
import type { Db } from '#platform/database.ts';
import { isUniqueViolation } from '#platform/unique-violation.ts';

export interface NewBroadcast {
  readonly id: string;
  readonly reference: string;
  readonly topic: BroadcastTopic;
  readonly publishedAt: Date;
  /** 繁體 at least. */
  readonly texts: readonly { readonly locale: Locale; readonly subject: string; readonly body: string }[];
}

interface Page {
  readonly topic: BroadcastTopic | undefined;
  readonly publishedBefore: Date;
  readonly offset: number;
  readonly count: number;
}

const published = ({ topic, publishedBefore }: Pick<Page, 'topic' | 'publishedBefore'>) => ({
  publishedAt: { lte: publishedBefore },
  ...(topic === undefined ? {} : { topic }),
});

export const broadcastRepository = (db: Db) => ({
  /** Newest first; `reads` holds this user's mark, if any. */
  page: (userId: string, { offset, count, ...filter }: Page) =>
    db.broadcast.findMany({
      where: published(filter),
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      skip: offset,
      take: count,
      include: { texts: { select: { locale: true, subject: true } }, reads: { where: { userId } } },
    }),

  count: (filter: Pick<Page, 'topic' | 'publishedBefore'>) =>
    db.broadcast.count({ where: published(filter) }),

  countUnread: (userId: string, publishedBefore: Date) =>
    db.broadcast.count({
      where: { ...published({ topic: undefined, publishedBefore }), reads: { none: { userId } } },
    }),

  find: (reference: string, publishedBefore: Date) =>
    db.broadcast.findFirst({
      where: { reference, publishedAt: { lte: publishedBefore } },
      include: { texts: true },
    }),

  markRead: async (userId: string, broadcastId: string, readAt: Date): Promise<void> => {
    await db.broadcastRead.createMany({ data: [{ userId, broadcastId, readAt }], skipDuplicates: true });
  },

  /** `reference_taken` where a message of that reference stands already. */
  publish: async ({ texts, ...broadcast }: NewBroadcast): Promise<'published' | 'reference_taken'> => {
    try {
      await db.broadcast.create({ data: { ...broadcast, texts: { create: [...texts] } } });
      return 'published';
    } catch (error) {
      if (isUniqueViolation(error, { model: 'Broadcast', fields: ['reference'] })) return 'reference_taken';
      throw error;
    }
  },

  all: () =>
    db.broadcast.findMany({ orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }], include: { texts: true } }),
});

export type BroadcastRepository = ReturnType<typeof broadcastRepository>;
