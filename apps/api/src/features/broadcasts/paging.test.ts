import { listBroadcasts } from '@vestibule/contract';
import type { BroadcastList, RouteCall } from '@vestibule/contract';
import { broadcastAudiences, broadcastTopics } from '@vestibule/domain/broadcasts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { broadcastOf } from '#testing/broadcast-of.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import { publishBroadcast } from './publish-broadcast.ts';

let app: TestApp;
let browser: TestBrowser;
const count = 57;
const words = ['交收', '股息', '維護'] as const;

/** Many of one moment: only their ids tell which is first. */
const publishedAt = (index: number): Date => new Date(Date.UTC(2026, 10, 1 + Math.floor(index / 7)));

const messages = Array.from({ length: count }, (_, index) => ({
  reference: `PAGE-${String(index).padStart(2, '0')}`,
  topic: broadcastTopics[index % 4] ?? 'system',
  audience: broadcastAudiences[index % 3] ?? 'all',
  word: words[(index * 5) % 3] ?? '',
  isRead: index % 5 < 2,
}));

beforeAll(async () => {
  app = await buildTestApp();
  const person = await app.people.registered({ basicPasswordChanged: true });
  browser = await signedInBrowser(app, person);
  for (const [index, { reference, word, ...rest }] of messages.entries()) {
    const texts = [{ locale: 'zh-Hant' as const, subject: `事項${index}`, body: `關於${word}的通知` }];
    const message = { topic: rest.topic, audience: rest.audience, texts, publishedAt: publishedAt(index) };
    await publishBroadcast(app.parts)(broadcastOf(reference, message));
  }
  const read = messages.filter(({ isRead }) => isRead).map(({ reference }) => reference);
  const rows = await app.database.prisma.broadcast.findMany({ where: { reference: { in: read } } });
  await app.database.prisma.broadcastRead.createMany({
    data: rows.map(({ id }) => ({ userId: person.userId, broadcastId: id, readAt: app.clock.now() })),
  });
});
afterAll(() => app.close());

type Query = RouteCall<typeof listBroadcasts>['query'];
const filters = fc.record(
  {
    topic: fc.constantFrom(...broadcastTopics),
    text: fc.constantFrom(...words, 'page-1', '的通知', '沒有'),
    only: fc.constant('unread' as const),
  },
  { requiredKeys: [] },
);
type Filter = Pick<Query, 'topic' | 'text' | 'only'>;

const wanted = ({ topic, text, only }: Filter): string[] =>
  messages
    .filter(
      (each) =>
        each.audience !== 'corporates' &&
        (topic === undefined || each.topic === topic) &&
        (text === undefined || `${each.reference}關於${each.word}的通知`.toLowerCase().includes(text)) &&
        !(only === 'unread' && each.isRead),
    )
    .map(({ reference }) => reference);

const page = async (query: Omit<Query, 'locale'>): Promise<BroadcastList> =>
  (await browser.call(listBroadcasts, { query: { locale: 'en', ...query } })).body;
const referencesOf = (pages: readonly BroadcastList[]) =>
  pages.flatMap(({ items }) => items.map(({ reference }) => reference));

const pagesFrom = async (filter: Filter, whenTurned = async (): Promise<void> => undefined) => {
  const pages = [await page(filter)];
  for (let older = pages[0]?.older ?? null; older !== null; older = pages.at(-1)?.older ?? null) {
    await whenTurned();
    pages.push(await page({ ...filter, after: older }));
  }
  return pages;
};

test('all pages together hold every message once, newest first, whatever is chosen, and there and back alike', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      const pages = await pagesFrom(filter);
      const seen = referencesOf(pages);
      expect(seen.toSorted()).toEqual(wanted(filter));
      const days = pages.flatMap(({ items }) => items.map(({ publishedAt: at }) => at));
      expect(days).toEqual(days.toSorted().toReversed());

      let place = 1;
      for (const { total, from, items } of pages) {
        expect({ total, from }).toEqual({ total: seen.length, from: items.length === 0 ? 0 : place });
        place += items.length;
      }

      const back: BroadcastList[] = [];
      for (let newer = pages.at(-1)?.newer ?? null; newer !== null; newer = back[0]?.newer ?? null)
        back.unshift(await page({ ...filter, before: newer }));
      expect(back.map(({ items, from, total }) => ({ items, from, total }))).toEqual(
        pages.slice(0, -1).map(({ items, from, total }) => ({ items, from, total })),
      );
    }),
    { numRuns: 25 },
  );
}, 20_000);

test('what is published while the pages are turned changes none of those behind', async () => {
  const filter: Filter = { topic: 'rules' };
  let arrived = 0;
  const pages = await pagesFrom(filter, async () => {
    arrived += 1;
    await publishBroadcast(app.parts)(broadcastOf(`ARRIVED-${arrived}`, { topic: 'rules' }));
  });
  expect(arrived).toBe(pages.length - 1);
  expect(referencesOf(pages).toSorted()).toEqual(wanted(filter));
  expect(pages.at(-1)).toMatchObject({ total: wanted(filter).length + arrived });
});
