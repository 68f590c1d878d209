import { getBroadcast, listBroadcasts, markBroadcastRead } from '@vestibule/contract';
import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import { publishBroadcast } from './publish-broadcast.ts';

let app: TestApp;
let browser: TestBrowser;

const publish = (reference: string, topic: BroadcastTopic, publishedAt: string, english = true) =>
  publishBroadcast(app.parts)({
    reference,
    topic,
    publishedAt: new Date(publishedAt),
    operator: 'tester',
    texts: [
      { locale: 'zh-Hant', subject: `事項 ${reference}`, body: `內文 ${reference}` },
      ...(english
        ? [{ locale: 'en' as const, subject: `Subject ${reference}`, body: `Body ${reference}` }]
        : []),
    ],
  });

beforeAll(async () => {
  app = await buildTestApp();
  for (let number = 1; number <= 12; number += 1) {
    const day = String(number).padStart(2, '0');
    await publish(
      `BRD202611${day}`,
      number % 3 === 0 ? 'rules' : 'system',
      `2026-11-${day}T01:00:00Z`,
      number !== 12,
    );
  }
  await publish('BRDLATER', 'system', '2026-11-25T01:00:00Z');
});
afterAll(() => app.close());
beforeEach(async () => {
  browser = await signedInBrowser(app, await app.people.registered({ basicPasswordChanged: true }));
});

const list = async (query: { locale?: 'zh-Hant' | 'en'; topic?: BroadcastTopic; page?: number } = {}) =>
  (await browser.call(listBroadcasts, { query: { locale: 'zh-Hant', ...query } })).body;

describe('the messages', () => {
  test('come newest first, ten a page, those of the future kept back', async () => {
    const first = await list();
    expect(first).toMatchObject({ total: 12, page: 1, pageSize: 10, unread: 12 });
    expect(first.items).toHaveLength(10);
    expect(first.items[0]).toEqual({
      reference: 'BRD20261112',
      publishedAt: '2026-11-12T01:00:00.000Z',
      topic: 'rules',
      subject: '事項 BRD20261112',
      locale: 'zh-Hant',
      read: false,
    });
    expect((await list({ page: 2 })).items.map(({ reference }) => reference)).toEqual([
      'BRD20261102',
      'BRD20261101',
    ]);
    expect((await list({ page: 99 })).items).toEqual([]);
  });

  test('are chosen by topic; the unread ones are counted over all', async () => {
    expect(await list({ topic: 'rules' })).toMatchObject({ total: 4, unread: 12 });
    expect((await list({ topic: 'settlement' })).items).toEqual([]);
  });

  test('speak the reader’s language, else 繁體, and say which', async () => {
    const [missing, given] = (await list({ locale: 'en' })).items;
    expect(missing).toMatchObject({ subject: '事項 BRD20261112', locale: 'zh-Hant' });
    expect(given).toMatchObject({ subject: 'Subject BRD20261111', locale: 'en' });
  });

  test('have a body, and are read once by who marks them, twice or not', async () => {
    const params = { reference: 'BRD20261110' };
    const { body } = await browser.call(getBroadcast, { params, query: { locale: 'en' } });
    expect(body).toMatchObject({ reference: 'BRD20261110', body: 'Body BRD20261110' });
    for (let time = 0; time < 2; time += 1)
      expect((await browser.call(markBroadcastRead, { params })).body).toEqual({ unread: 11 });
    expect((await list()).items.filter(({ read }) => read).map(({ reference }) => reference)).toEqual([
      'BRD20261110',
    ]);
    const other = await signedInBrowser(app, await app.people.registered({ basicPasswordChanged: true }));
    expect((await other.call(listBroadcasts, { query: { locale: 'en' } })).body.unread).toBe(12);
  });
});

describe('what is refused', () => {
  test.each(['NOTHING', 'BRDLATER', "' or 1=1 --", '../etc'])(
    'an unknown reference: %s',
    async (reference) => {
      const params = { reference };
      expect(await browser.call(getBroadcast, { params, query: { locale: 'en' } })).toMatchObject({
        status: 404,
        code: 'broadcast.not_found',
      });
      expect(await browser.call(markBroadcastRead, { params })).toMatchObject({
        status: 404,
        code: 'broadcast.not_found',
      });
    },
  );

  test.each(['BRD\u00001', '\u0000', 'BRD\n1'])('a reference that is none: %j', async (reference) => {
    const refused = { status: 422, code: 'request.invalid' };
    const params = { reference };
    expect(await browser.call(getBroadcast, { params, query: { locale: 'en' } })).toMatchObject(refused);
    expect(await browser.call(markBroadcastRead, { params })).toMatchObject(refused);
  });

  test.each(['page=0', 'page=x', 'page=1.5', 'page=100001', 'topic=gossip', 'locale=fr'])(
    'a query like %s',
    async (query) => {
      const url = `/api/v1/broadcasts?locale=en&${query}`;
      const response = await browser.send({ method: 'GET', url });
      expect(response.statusCode).toBe(422);
      expect(response.json()).toMatchObject({ code: 'request.invalid' });
    },
  );

  test('who is not signed in, or not so far', async () => {
    const params = { reference: 'BRD20261110' };
    const fresh = await signedInBrowser(app, await app.people.registered({ basicPasswordChanged: false }));
    for (const [who, code] of [
      [app.browser(), 'session.required'],
      [fresh, 'basic_password.change_required'],
    ] as const) {
      expect(await who.call(listBroadcasts, { query: { locale: 'en' } })).toMatchObject({ code });
      expect(await who.call(getBroadcast, { params, query: { locale: 'en' } })).toMatchObject({ code });
      expect(await who.call(markBroadcastRead, { params })).toMatchObject({ code });
    }
  });
});
