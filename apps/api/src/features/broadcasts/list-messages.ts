import type { BroadcastList } from '@vestibule/contract';
import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import type { Locale } from '@vestibule/domain/locales';
import type { Parts } from '#parts.ts';
import { viewHeading } from './broadcast.view.ts';

const pageSize = 10;

interface Input {
  readonly userId: string;
  readonly locale: Locale;
  readonly topic?: BroadcastTopic | undefined;
  /** From 1. */
  readonly page: number;
}

/** The newest messages first, ten a page, with what this investor has not read (rules §4, §6 告示版). */
export const listMessages =
  ({ repositories, clock }: Pick<Parts, 'repositories' | 'clock'>) =>
  async ({ userId, locale, topic, page }: Input): Promise<BroadcastList> => {
    const filter = { topic, publishedBefore: clock.now() };
    const [rows, total, unread] = await Promise.all([
      repositories.broadcasts.page(userId, { ...filter, offset: (page - 1) * pageSize, count: pageSize }),
      repositories.broadcasts.count(filter),
      repositories.broadcasts.countUnread(userId, filter.publishedBefore),
    ]);
    const items = rows.map((row) => ({ ...viewHeading(row, locale), read: row.reads.length > 0 }));
    return { items, total, page, pageSize, unread };
  };
