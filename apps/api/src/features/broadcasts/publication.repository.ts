import type { BroadcastAudience, BroadcastTopic } from '@vestibule/domain/broadcasts';
import { foldForSearch } from '@vestibule/domain/broadcasts';
import type { Locale } from '@vestibule/domain/locales';
import type { Db } from '#platform/database.ts';
import { isUniqueViolation } from '#platform/unique-violation.ts';

export interface NewAttachment {
  readonly id: string;
  /** null: for every language. */
  readonly locale: Locale | null;
  readonly fileName: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

export interface NewBroadcast {
  readonly id: string;
  readonly reference: string;
  readonly topic: BroadcastTopic;
  readonly audience: BroadcastAudience;
  readonly publishedAt: Date;
  readonly until: Date | null;
  /** 繁體 at least. */
  readonly texts: readonly { readonly locale: Locale; readonly subject: string; readonly body: string }[];
  readonly attachments: readonly NewAttachment[];
}

/** Each part is folded by itself: what is typed never runs across the end of one. */
const searchText = ({ reference, texts }: NewBroadcast): string =>
  [reference, ...texts.flatMap(({ subject, body }) => [subject, body])].map(foldForSearch).join('\n');

const positioned = (attachments: readonly NewAttachment[]) =>
  attachments.map((attachment, index) => ({
    ...attachment,
    position: index + 1,
    size: attachment.content.byteLength,
  }));

const shownColumns = {
  texts: { orderBy: { locale: 'desc' } },
  attachments: {
    select: { position: true, locale: true, fileName: true, size: true },
    orderBy: { position: 'asc' },
  },
  _count: { select: { reads: true } },
} as const;

/** The operator's side of the messages: those that are shown no more, or not yet, as well. */
export const publicationRepository = (db: Db) => ({
  /** `reference_taken` where a message of that reference stands already. */
  publish: async (broadcast: NewBroadcast): Promise<'published' | 'reference_taken'> => {
    const { texts, attachments, ...columns } = broadcast;
    try {
      await db.broadcast.create({
        data: {
          ...columns,
          texts: { create: [...texts] },
          attachments: { create: positioned(attachments) },
          search: { create: { text: searchText(broadcast) } },
        },
      });
      return 'published';
    } catch (error) {
      if (isUniqueViolation(error, { model: 'Broadcast', fields: ['reference'] })) return 'reference_taken';
      throw error;
    }
  },

  /** False where none of that reference stands, or it is withdrawn already. */
  withdraw: async (reference: string, withdrawnAt: Date): Promise<boolean> => {
    const where = { reference, withdrawnAt: null };
    return (await db.broadcast.updateMany({ where, data: { withdrawnAt } })).count === 1;
  },

  find: async (reference: string) =>
    (await db.broadcast.findUnique({ where: { reference }, include: shownColumns })) ?? undefined,

  /** Newest first, with how many investors have read each. */
  list: () =>
    db.broadcast.findMany({
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      include: {
        texts: { select: { locale: true, subject: true }, orderBy: { locale: 'desc' } },
        _count: { select: { attachments: true, reads: true } },
      },
    }),
});

export type PublicationRepository = ReturnType<typeof publicationRepository>;
