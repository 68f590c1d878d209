import { listBroadcasts, markBroadcastRead } from '@vestibule/contract';
import type { RouteCall } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { broadcastOf } from '#testing/broadcast-of.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import { publishBroadcast } from './publish-broadcast.ts';

let app: TestApp;
let browser: TestBrowser;
const investor = async () =>
  signedInBrowser(app, await app.people.registered({ basicPasswordChanged: true }));

beforeAll(async () => {
  app = await buildTestApp();
  const publish = publishBroadcast(app.parts);
  for (let number = 1; number <= 12; number += 1)
    await publish(
      broadcastOf(`BRD202611${String(number).padStart(2, '0')}`, {
        topic: number % 3 === 0 ? 'rules' : 'system',
      }),
    );
  const texts = [
    {
      locale: 'zh-Hant' as const,
      subject: '聖誕節 T+2 交收',
      body: '**當日**下午\n不設交收；折扣 100%_off，見\\n。',
    },
    { locale: 'en' as const, subject: 'Christmas', body: 'No settlement in the\nAFTERNOON; Straße' },
  ];
  const publishedAt = new Date('2026-10-01T00:00:00Z');
  await publish(broadcastOf('BRD-SEEK', { texts, publishedAt, topic: 'settlement' }));
  browser = await investor();
});
afterAll(() => app.close());

type Query = RouteCall<typeof listBroadcasts>['query'];
const list = async (query: Partial<Query> = {}, by = browser) =>
  (await by.call(listBroadcasts, { query: { locale: 'zh-Hant', ...query } })).body;
const references = ({ items }: { readonly items: readonly { readonly reference: string }[] }) =>
  items.map(({ reference }) => reference);

describe('a text', () => {
  test.each([
    '聖誕節',
    '誕節T+2',
    '當日下午不設',
    '設',
    'christmas',
    'in the afternoon',
    'ＡＦＴＥＲＮＯＯＮ',
    'straSSe'.replace('SS', 'ß'),
    '100%',
    '%_off',
    '\\n',
    'seek',
    'brd-seek',
    '  聖誕節 ',
  ])('%j finds the message in subject, body or reference, whatever language is read', async (text) => {
    for (const locale of ['zh-Hant', 'zh-Hans', 'en'] as const)
      expect(references(await list({ text, locale }))).toEqual(['BRD-SEEK']);
  });

  test.each(['復活節', '%afternoon', '_', "' OR 1=1 --", 'seek聖誕', '<script>', '😀', '\\'.repeat(100)])(
    '%j finds no such message',
    async (text) => {
      const found = await list({ text, topic: 'settlement' });
      // What has nothing to look for in it finds everything.
      expect(references(found)).toEqual(text === '_' ? ['BRD-SEEK'] : []);
    },
  );

  test('goes together with a topic and with what is unread', async () => {
    const reader = await investor();
    const query = { text: 'brd', topic: 'settlement', only: 'unread' } as const;
    expect(await list(query, reader)).toMatchObject({ total: 1 });
    await reader.call(markBroadcastRead, { params: { reference: 'BRD-SEEK' } });
    expect(await list(query, reader)).toMatchObject({ total: 0 });
    expect(await list({ text: 'brd', topic: 'rules' })).toMatchObject({ total: 4 });
  });

  test('leads through its pages', async () => {
    const first = await list({ text: 'brd2026' });
    expect(first).toMatchObject({ total: 12, from: 1 });
    expect(await list({ text: 'brd2026', after: first.older ?? '' })).toMatchObject({ total: 12, from: 11 });
  });
});
