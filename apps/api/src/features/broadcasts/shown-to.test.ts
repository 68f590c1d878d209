import {
  getBroadcast,
  getBroadcastAttachment,
  listBroadcasts,
  markAllBroadcastsRead,
  markBroadcastRead,
} from '@vestibule/contract';
import { broadcastAudiences } from '@vestibule/domain/broadcasts';
import { holderKinds } from '@vestibule/domain/registration';
import type { HolderKind } from '@vestibule/domain/registration';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { broadcastOf, pdfOf } from '#testing/broadcast-of.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import { publishBroadcast } from './publish-broadcast.ts';
import { withdrawBroadcast } from './withdraw-broadcast.ts';

/** The test's clock stands at 02:00 UTC. */
const spans = {
  OVER: ['2026-11-20T00:00:00Z', '2026-11-24T02:00:00Z'],
  NOW: ['2026-11-24T02:00:00Z', '2026-11-24T02:00:00.001Z'],
  SOON: ['2026-11-24T02:00:00.001Z', '2026-11-25T00:00:00Z'],
  BACK: ['2026-11-20T00:00:00Z', undefined],
} as const;

let app: TestApp;
const readers = new Map<HolderKind, TestBrowser>();
const readerOf = (kind: HolderKind): TestBrowser => {
  const browser = readers.get(kind);
  if (browser === undefined) throw new Error(`no ${kind} reader`);
  return browser;
};

beforeAll(async () => {
  app = await buildTestApp();
  for (const holderKind of holderKinds)
    readers.set(
      holderKind,
      await signedInBrowser(app, await app.people.registered({ holderKind, basicPasswordChanged: true })),
    );
  for (const audience of broadcastAudiences)
    for (const [name, [from, until]] of Object.entries(spans)) {
      const reference = `${name}-${audience}`;
      const attachments = [{ fileName: 'a.pdf', locale: null, content: pdfOf(reference) }];
      const span = { publishedAt: new Date(from), until: until === undefined ? undefined : new Date(until) };
      await publishBroadcast(app.parts)(broadcastOf(reference, { audience, attachments, ...span }));
      if (name === 'BACK')
        await withdrawBroadcast(app.parts)({ reference, reason: 'test', operator: 'tester' });
    }
});
afterAll(() => app.close());

const isFor = (kind: HolderKind, audience: string): boolean =>
  audience === 'all' || audience === (kind === 'corporate' ? 'corporates' : 'individuals');

const cases = holderKinds.flatMap((kind) =>
  broadcastAudiences.flatMap((audience) =>
    Object.keys(spans).map((name) => ({
      kind,
      reference: `${name}-${audience}`,
      shown: name === 'NOW' && isFor(kind, audience),
    })),
  ),
);

describe.each(holderKinds)('a reader whose primary account is %s', (kind) => {
  const shown = cases.filter((each) => each.kind === kind && each.shown).map(({ reference }) => reference);

  test('is listed and counted what is in force for them, and nothing else', async () => {
    const browser = readerOf(kind);
    for (const query of [{}, { text: '事項' }, { only: 'unread' as const }, { topic: 'system' as const }]) {
      const { body } = await browser.call(listBroadcasts, { query: { locale: 'zh-Hant', ...query } });
      expect(body.items.map(({ reference }) => reference).toSorted()).toEqual(shown.toSorted());
      expect(body).toMatchObject({ total: 2, unread: 2, from: 1, older: null, newer: null });
    }
  });

  test.each(cases.filter((each) => each.kind === kind))(
    'by its address finds $reference: $shown',
    async ({ reference, shown: isShown }) => {
      const browser = readerOf(kind);
      const params = { reference };
      const one = await browser.call(getBroadcast, { params, query: { locale: 'en' } });
      const file = await browser.call(getBroadcastAttachment, { params: { reference, position: 1 } });
      const wanted = isShown ? [200, undefined] : [404, 'broadcast.not_found'];
      expect([one.status, one.code]).toEqual(wanted);
      expect([file.status, file.code]).toEqual(wanted);
      if (!isShown) {
        const mark = await browser.call(markBroadcastRead, { params });
        expect([mark.status, mark.code]).toEqual(wanted);
        return;
      }
      const neighbours = [one.body.newer, one.body.older].flatMap((each) => each?.reference ?? []);
      expect(neighbours).toEqual(shown.filter((other) => other !== reference));
    },
  );

  test('marks all of theirs as read, and nobody else’s', async () => {
    const before = await app.database.prisma.broadcastRead.count();
    const { body } = await readerOf(kind).call(markAllBroadcastsRead, {
      body: { asOf: app.clock.now().toISOString() },
    });
    expect(body).toEqual({ unread: 0 });
    expect(await app.database.prisma.broadcastRead.count()).toBe(before + shown.length);
  });
});

test('another primary account is another reader', async () => {
  const person = await app.people.registered({ basicPasswordChanged: true });
  const browser = await signedInBrowser(app, person);
  await app.database.prisma.basicAccount.update({
    where: { id: person.accountId },
    data: { holderKind: 'corporate' },
  });
  const { body } = await browser.call(listBroadcasts, { query: { locale: 'en' } });
  expect(body.items.map(({ reference }) => reference).toSorted()).toEqual(['NOW-all', 'NOW-corporates']);
});

test('what is withdrawn while it is read is gone at once, with its neighbours’ way to it', async () => {
  const browser = readerOf('individual');
  const params = { reference: 'NOW-all' };
  await withdrawBroadcast(app.parts)({ ...params, reason: 'test', operator: 'tester' });
  const query = { locale: 'en' as const };
  expect((await browser.call(getBroadcast, { params, query })).code).toBe('broadcast.not_found');
  const other = await browser.call(getBroadcast, { params: { reference: 'NOW-individuals' }, query });
  expect(other.body).toMatchObject({ newer: null, older: null });
});
