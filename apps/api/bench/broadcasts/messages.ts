import { broadcastTopics, foldForSearch } from '@vestibule/domain/broadcasts';
import type { Database } from '#platform/database.ts';
import { randomIds } from '#platform/ids.ts';

/** Stands in one message of a hundred, and in every one. */
export const rareWords = '颱風期間';
export const commonWords = '交收安排';

const chunk = 500;
const hourMs = 60 * 60_000;

/** A text as long as the operator's are: some hundreds of characters, different in each message. */
const bodyOf = (index: number, locale: string): string => {
  const rare = index % 100 === 0 ? rareWords : '';
  const sentence = locale === 'en' ? 'Settlement is held as usual on day' : `${commonWords}照常，編號`;
  return `${rare}${Array.from({ length: 24 }, (_, line) => `${sentence} ${index * 31 + line * 7}.`).join('\n')}`;
};

const locales = ['zh-Hant', 'zh-Hans', 'en'] as const;

const rowsOf = (from: number, newest: number) =>
  Array.from({ length: chunk }, (_, offset) => {
    const index = from + offset;
    const texts = locales.map((locale) => ({
      locale,
      subject: `${locale} ${index}`,
      body: bodyOf(index, locale),
    }));
    return {
      id: randomIds.uuid(),
      reference: `BENCH-${index}`,
      topic: broadcastTopics[index % broadcastTopics.length] ?? 'system',
      publishedAt: new Date(newest - index * hourMs),
      texts,
    };
  });

/** So many messages in three languages, the newest an hour old; every second is read by the user. */
export const seedMessages = async (
  { prisma }: Database,
  { count, userId, now }: { readonly count: number; readonly userId: string; readonly now: Date },
): Promise<void> => {
  for (let from = 0; from < count; from += chunk) {
    const rows = rowsOf(from, now.getTime() - hourMs);
    await prisma.broadcast.createMany({ data: rows.map(({ texts: _texts, ...row }) => row) });
    await prisma.broadcastText.createMany({
      data: rows.flatMap(({ id, texts }) => texts.map((text) => ({ broadcastId: id, ...text }))),
    });
    await prisma.broadcastSearch.createMany({
      data: rows.map(({ id, reference, texts }) => ({
        broadcastId: id,
        text: [reference, ...texts.flatMap(({ subject, body }) => [subject, body])]
          .map(foldForSearch)
          .join('\n'),
      })),
    });
    const read = rows.filter((_row, index) => index % 2 === 0);
    await prisma.broadcastRead.createMany({
      data: read.map(({ id }) => ({ userId, broadcastId: id, readAt: now })),
    });
  }
  await prisma.$executeRaw`ANALYZE`;
};
