import {
  getBroadcast,
  getBroadcastAttachment,
  listBroadcasts,
  markAllBroadcastsRead,
  markBroadcastRead,
} from '@vestibule/contract';
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

beforeAll(async () => {
  app = await buildTestApp();
  const publish = publishBroadcast(app.parts);
  for (let number = 1; number <= 12; number += 1) {
    const day = String(number).padStart(2, '0');
    const message = broadcastOf(`BRD202611${day}`, {
      topic: number % 3 === 0 ? 'rules' : 'system',
      publishedAt: new Date(`2026-11-${day}T01:00:00Z`),
    });
    await publish(number === 12 ? { ...message, texts: message.texts.slice(0, 1) } : message);
  }
  await publish(broadcastOf('BRDLATER', { publishedAt: new Date('2026-11-25T01:00:00Z') }));
  browser = await investor();
});
afterAll(() => app.close());

const investor = async () =>
  signedInBrowser(app, await app.people.registered({ basicPasswordChanged: true }));

type Query = RouteCall<typeof listBroadcasts>['query'];
const list = async (query: Partial<Query> = {}, by = browser) =>
  (await by.call(listBroadcasts, { query: { locale: 'zh-Hant', ...query } })).body;
const references = ({ items }: { readonly items: readonly { readonly reference: string }[] }) =>
  items.map(({ reference }) => reference);

describe('the messages', () => {
  test('come newest first, ten a page, those of the future kept back', async () => {
    const first = await list();
    expect(first).toMatchObject({ total: 12, from: 1, unread: 12, newer: null });
    expect(first.asOf).toBe(app.clock.now().toISOString());
    expect(first.items).toHaveLength(10);
    expect(first.items[0]).toEqual({
      reference: 'BRD20261112',
      publishedAt: '2026-11-12T01:00:00.000Z',
      topic: 'rules',
      subject: '事項 BRD20261112',
      locale: 'zh-Hant',
      read: false,
    });
    const second = await list({ after: first.older ?? '' });
    expect(references(second)).toEqual(['BRD20261102', 'BRD20261101']);
    expect(second).toMatchObject({ total: 12, from: 11, older: null });
    expect(references(await list({ before: second.newer ?? '' }))).toEqual(references(first));
  });

  test('are chosen by topic; the unread ones are counted over all', async () => {
    expect(await list({ topic: 'rules' })).toMatchObject({ total: 4, unread: 12 });
    expect(await list({ topic: 'settlement' })).toMatchObject({ items: [], total: 0, from: 0, older: null });
  });

  test('speak the reader’s language, else 繁體, and say which', async () => {
    const [missing, given] = (await list({ locale: 'en' })).items;
    expect(missing).toMatchObject({ subject: '事項 BRD20261112', locale: 'zh-Hant' });
    expect(given).toMatchObject({ subject: 'Subject BRD20261111', locale: 'en' });
  });

  test('have a body and neighbours, and are read once by who marks them, twice or not', async () => {
    const params = { reference: 'BRD20261110' };
    const reader = await investor();
    const { body } = await reader.call(getBroadcast, { params, query: { locale: 'en' } });
    expect(body).toMatchObject({
      reference: 'BRD20261110',
      body: 'Body BRD20261110',
      attachments: [],
      newer: { reference: 'BRD20261111', subject: 'Subject BRD20261111', locale: 'en' },
      older: { reference: 'BRD20261109' },
    });
    const chosen = await reader.call(getBroadcast, { params, query: { locale: 'en', topic: 'rules' } });
    expect(chosen.body).toMatchObject({
      newer: { reference: 'BRD20261112', locale: 'zh-Hant' },
      older: { reference: 'BRD20261109' },
    });
    for (let time = 0; time < 2; time += 1)
      expect((await reader.call(markBroadcastRead, { params })).body).toEqual({ unread: 11 });
    expect(references({ items: (await list({}, reader)).items.filter(({ read }) => read) })).toEqual([
      'BRD20261110',
    ]);
    expect(await list({ only: 'unread' }, reader)).toMatchObject({ total: 11, unread: 11 });
    expect((await list()).unread).toBe(12);
  });

  test('are all read at once, but for what came after the reader looked', async () => {
    const { asOf } = await list();
    app.clock.advance(60_000);
    const reference = `BRDNEW${asOf.slice(0, 4)}`;
    await publishBroadcast(app.parts)(broadcastOf(reference));
    const reader = await investor();
    const marking = () => reader.call(markAllBroadcastsRead, { body: { asOf } });
    expect((await Promise.all([marking(), marking()])).map(({ body }) => body)).toEqual([
      { unread: 1 },
      { unread: 1 },
    ]);
    expect(references(await list({ only: 'unread' }, reader))).toEqual([reference]);
    expect((await list()).unread).toBe(13);
    expect(
      (await reader.call(markAllBroadcastsRead, { body: { asOf: '9999-12-31T23:59:59.999Z' } })).body,
    ).toEqual({ unread: 0 });
    // What is shown later is not read before.
    expect(
      await app.database.prisma.broadcastRead.count({ where: { broadcast: { reference: 'BRDLATER' } } }),
    ).toBe(0);
    expect(
      (await browser.call(markAllBroadcastsRead, { body: { asOf: '0000-01-01T00:00:00Z' } })).body,
    ).toEqual({ unread: 13 });
  });
});

test('an unseen mark that turns the direction of writing is not handed on', async () => {
  const texts = [{ locale: 'zh-Hant' as const, subject: '見\u202Efdp.exe', body: '\u2067內文\u200F' }];
  await publishBroadcast(app.parts)(
    broadcastOf('BRD-TURN', { texts, publishedAt: new Date('2026-01-01T00:00:00Z') }),
  );
  const params = { reference: 'BRD-TURN' };
  const { body } = await browser.call(getBroadcast, { params, query: { locale: 'zh-Hant' } });
  expect(body).toMatchObject({ subject: '見fdp.exe', body: '內文' });
});

describe('what is refused', () => {
  test.each(['NOTHING', 'BRDLATER', "' or 1=1 --", '../etc', 'read'])(
    'an unknown reference: %s',
    async (reference) => {
      const params = { reference };
      const refused = { status: 404, code: 'broadcast.not_found' };
      expect(await browser.call(getBroadcast, { params, query: { locale: 'en' } })).toMatchObject(refused);
      expect(await browser.call(markBroadcastRead, { params })).toMatchObject(refused);
      const file = { params: { reference, position: 1 } };
      expect(await browser.call(getBroadcastAttachment, file)).toMatchObject(refused);
    },
  );

  test.each(['BRD\u00001', '\u0000', 'BRD\n1'])('a reference that is none: %j', async (reference) => {
    const refused = { status: 422, code: 'request.invalid' };
    const params = { reference };
    expect(await browser.call(getBroadcast, { params, query: { locale: 'en' } })).toMatchObject(refused);
    expect(await browser.call(markBroadcastRead, { params })).toMatchObject(refused);
  });

  const cursor = 'A'.repeat(30);
  test.each([
    ['topic=gossip', 'topic'],
    ['locale=fr', 'locale'],
    ['only=read', 'only'],
    ['text=%00', 'text'],
    [`text=${'a'.repeat(101)}`, 'text'],
    ['after=', 'after'],
    ['after=x', 'after'],
    [`after=${cursor}A`, 'after'],
    [`before=${'A'.repeat(29)}B`, 'before'],
    [`after=${'%'.repeat(30)}`, 'after'],
    [`after=${cursor}&before=${cursor}`, 'before'],
    [`after=${cursor}&after=${cursor}`, 'after'],
  ])('a query like %s, and told where', async (query, path) => {
    const url = `/api/v1/broadcasts?locale=en&${query}`.replace('locale=en&locale', 'locale');
    const response = await browser.send({ method: 'GET', url });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ code: 'request.invalid', data: { issues: [{ path }] } });
  });

  test.each([cursor, `${'_'.repeat(29)}w`, `${'-'.repeat(29)}Q`])(
    'never a cursor of the right shape: %s is a place, if a strange one',
    async (strange) => {
      for (const query of [{ after: strange }, { before: strange }])
        expect((await browser.call(listBroadcasts, { query: { locale: 'en', ...query } })).status).toBe(200);
    },
  );

  test.each([{}, { asOf: 'soon' }, { asOf: 5 }, { asOf: '2026-02-30T00:00:00Z' }])(
    'marking all with %j',
    async (body) => {
      const payload = JSON.stringify(body);
      const headers = { 'content-type': 'application/json' };
      const url = '/api/v1/broadcasts/read';
      const response = await browser.send({ method: 'PUT', url, payload, headers });
      expect(response.json()).toMatchObject({ status: 422, code: 'request.invalid' });
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
      const file = { params: { ...params, position: 1 } };
      expect(await who.call(getBroadcastAttachment, file)).toMatchObject({ code });
      expect(await who.call(markBroadcastRead, { params })).toMatchObject({ code });
    }
  });
});
