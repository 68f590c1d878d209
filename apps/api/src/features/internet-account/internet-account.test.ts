import { chooseLanguage, getInternetAccount, listActivity, proveSession, signOut } from '@vestibule/contract';
import type { ActivityPage } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

const minute = 60_000;
let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

type Person = Awaited<ReturnType<TestApp['people']['registered']>>;
let person: Person;
let browser: TestBrowser;
beforeEach(async () => {
  app.clock.set('2026-11-24T02:00:00.000Z');
  person = await app.people.registered({ basicPasswordChanged: true });
  app.clock.advance(minute);
  browser = await signedInBrowser(app, person);
});

const page = async (
  query: { before?: string; only?: 'refused' } = {},
  from = browser,
): Promise<ActivityPage> => (await from.call(listActivity, { query })).body;
const kinds = ({ items }: ActivityPage) => items.map(({ kind }) => kind);
/** As many as no human check would let through in a test's time. */
const failToSignIn = async (times: number): Promise<void> => {
  for (let count = 0; count < times; count += 1) {
    app.clock.advance(1000);
    await app.parts.transact(({ audit }) =>
      audit.append({
        id: app.parts.ids.uuid(),
        subject: `user:${person.userId}`,
        at: app.clock.now(),
        event: 'session.failed',
        actor: 'stranger',
        data: { restedUntil: null, address: '203.0.113.7', userAgent: 'test browser' },
      }),
    );
  }
};

describe('what an Internet User ID is', () => {
  test('is told to who is signed in with it', async () => {
    expect((await browser.call(getInternetAccount, {})).body).toEqual({
      internetUserId: person.internetUserId,
      registeredAt: '2026-11-24T02:00:00.000Z',
      language: 'zh-Hant',
      internetPasswordSetAt: '2026-11-24T02:00:00.000Z',
    });
  });

  test('the language of letters is chosen, and chosen again without a trace', async () => {
    const choose = () => browser.call(chooseLanguage, { body: { language: 'en' } });
    expect((await choose()).body).toMatchObject({ language: 'en' });
    expect((await choose()).body).toMatchObject({ language: 'en' });
    expect(kinds(await page())).toEqual([
      'language_changed',
      'signed_in',
      // Of the same moment.
      expect.stringMatching(/^registered$|^account_linked$/),
      expect.stringMatching(/^registered$|^account_linked$/),
    ]);
  });

  test.each(['fr', '', null, ['en']])('%o is no language', async (language) => {
    const response = await browser.send({
      method: 'PUT',
      url: '/api/v1/internet-account/language',
      payload: { language },
    });
    expect(response.statusCode).toBe(422);
    expect((await browser.call(getInternetAccount, {})).body.language).toBe('zh-Hant');
  });
});

describe('the list of activity', () => {
  test('tells time, act, outcome, browser and half of the address, newest first', async () => {
    await failToSignIn(1);
    expect((await page()).items.slice(0, 2)).toMatchObject([
      {
        at: '2026-11-24T02:01:01.000Z',
        kind: 'sign_in_failed',
        outcome: 'refused',
        userAgent: 'test browser',
        maskedAddress: '203.0.*.*',
      },
      { kind: 'signed_in', outcome: 'done' },
    ]);
  });

  test('tells how each session ended, and of proofs', async () => {
    const other = await signedInBrowser(app, person);
    app.clock.advance(minute);
    await other.call(signOut, {});
    app.clock.advance(minute);
    await browser.call(proveSession, { body: { internetPassword: 'Incorrect4Horse' } });
    app.clock.advance(minute);
    await browser.call(proveSession, { body: { internetPassword: person.internetPassword } });
    expect(kinds(await page()).slice(0, 3)).toEqual(['proved', 'proof_failed', 'signed_out']);
    expect(kinds(await page({ only: 'refused' }))).toEqual(['proof_failed']);
  });

  test('goes on page by page to the first act, none twice and none left out, though more are written meanwhile', async () => {
    await failToSignIn(45);
    const first = await page();
    expect(first.items).toHaveLength(20);
    await failToSignIn(3);
    const second = await page({ before: first.next ?? '' });
    const third = await page({ before: second.next ?? '' });
    expect(third.next).toBeNull();
    const all = [first, second, third].flatMap(({ items }) => items);
    expect(new Set(all.map(({ id }) => id)).size).toBe(48);
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
  });

  test('shows nobody else’s, whatever place is asked for', async () => {
    const stranger = await app.people.registered({ basicPasswordChanged: true });
    const theirs = await signedInBrowser(app, stranger);
    const [entry] = (await page({}, theirs)).items;
    expect(await page({ before: entry?.id ?? '' })).toEqual({ items: [], next: null });
    expect(await page({ before: app.parts.ids.uuid() })).toEqual({ items: [], next: null });
    const ids = new Set((await page({}, theirs)).items.map(({ id }) => id));
    expect((await page()).items.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test.each(['before=x', 'only=all', "before=' or 1=1--", 'before=&only='])(
    '%s is no question',
    async (query) => {
      const url = `/api/v1/internet-account/activity?${encodeURI(query)}`;
      expect((await browser.send({ method: 'GET', url })).statusCode).toBe(422);
    },
  );
});
