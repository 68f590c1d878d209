import { extendSession, getBasicPasswordDue, getSession, signIn, signOut } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

let app: TestApp;
let person: { userId: string; internetUserId: string; internetPassword: string };
let browser: TestBrowser;
const minute = 60_000;
const start = '2026-11-24T02:00:00.000Z';

beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.set(start);
  person = await app.people.registered({ basicPasswordChanged: true });
  browser = await signedInBrowser(app, person);
});

const sessions = () => app.database.prisma.session.findMany({ where: { userId: person.userId } });
const events = async () =>
  (await app.parts.repositories.audit.list(`user:${person.userId}`)).map(({ event, data }) => ({
    event,
    data,
  }));
const use = () => browser.call(getBasicPasswordDue, {});

describe('a session', () => {
  test('is nobody’s before a sign-in', async () => {
    expect((await app.browser().call(getSession, {})).body).toEqual({ signedIn: false });
  });

  test('tells who, at which stage and until when', async () => {
    app.clock.advance(minute);
    expect((await browser.call(getSession, {})).body).toEqual({
      signedIn: true,
      stage: 'active',
      internetUserId: person.internetUserId,
      previousSignInAt: null,
      failuresSincePrevious: 0,
      now: '2026-11-24T02:01:00.000Z',
      expiresAt: '2026-11-24T02:15:00.000Z',
      endsAt: '2026-11-24T10:00:00.000Z',
    });
  });

  test('is not kept alive by asking after it', async () => {
    for (let asked = 0; asked < 2; asked += 1) {
      app.clock.advance(7 * minute);
      await browser.call(getSession, {});
    }
    app.clock.advance(minute);
    expect((await browser.call(getSession, {})).body).toEqual({ signedIn: false });
  });

  test('is kept alive by use, eight hours at most', async () => {
    for (let used = 0; used < 47; used += 1) {
      app.clock.advance(10 * minute);
      expect(await use()).toMatchObject({ status: 200 });
    }
    app.clock.advance(10 * minute);
    expect(await use()).toMatchObject({ status: 401, code: 'session.expired' });
  });

  test('is written down at most every fifteen seconds', async () => {
    app.clock.advance(14_000);
    await use();
    expect((await sessions())[0]?.lastSeenAt.toISOString()).toBe(start);
    app.clock.advance(1000);
    await use();
    expect((await sessions())[0]?.lastSeenAt.toISOString()).toBe('2026-11-24T02:00:15.000Z');
  });

  test('that ran out is ended where it is met, once, on the record', async () => {
    app.clock.advance(15 * minute);
    const token = browser.cookies.get('__Host-vestibule') ?? '';
    const [first, second] = [app.browser(), app.browser()];
    for (const each of [first, second]) each.cookies.set('__Host-vestibule', token);
    const answers = await Promise.all([first, second].map((each) => each.call(extendSession, {})));
    expect(answers.map(({ code }) => code)).toEqual(['session.expired', 'session.expired']);
    expect(await sessions()).toEqual([]);
    const ended = (await events()).filter(({ event }) => event === 'session.ended');
    expect(ended).toEqual([{ event: 'session.ended', data: { reason: 'expired' } }]);
  });

  test('is no more when its user was cancelled', async () => {
    await app.database.prisma.internetUser.update({
      where: { id: person.userId },
      data: { status: 'cancelled', cancelledAt: new Date() },
    });
    expect((await browser.call(getSession, {})).body).toEqual({ signedIn: false });
  });

  test.each(['', 'x', 'a'.repeat(43), 'a'.repeat(4000), '陳', '%00', '"', '../../etc'])(
    'is not found by the cookie %j',
    async (value) => {
      const cookies = { '__Host-vestibule': value };
      const response = await app.browser().send({ method: 'GET', url: '/api/v1/session', cookies });
      expect(response.json()).toEqual({ signedIn: false });
    },
  );

  test('of one browser is not another’s', async () => {
    const other = await signedInBrowser(app, await app.people.registered());
    const [mine, theirs] = await Promise.all([browser, other].map((each) => each.call(getSession, {})));
    expect(mine?.body).toMatchObject({ internetUserId: person.internetUserId });
    expect(theirs?.body).not.toMatchObject({ internetUserId: person.internetUserId });
  });

  test('keeps no more of what the browser calls itself than 400 characters', async () => {
    const payload = JSON.stringify({
      internetUserId: person.internetUserId,
      internetPassword: person.internetPassword,
    });
    const headers = { 'content-type': 'application/json', 'user-agent': 'x'.repeat(5000) };
    await app.browser().send({ method: 'POST', url: '/api/v1/session', payload, headers });
    const lengths = (await sessions()).map(({ userAgent }) => userAgent.length);
    expect(lengths.toSorted((one, other) => one - other)).toEqual([12, 400]);
  });
});

describe('staying signed in', () => {
  test('counts as use at once', async () => {
    app.clock.advance(5000);
    expect((await browser.call(extendSession, {})).body).toMatchObject({
      signedIn: true,
      expiresAt: '2026-11-24T02:15:05.000Z',
    });
    app.clock.advance(15 * minute - 1);
    expect((await browser.call(getSession, {})).body).toMatchObject({ signedIn: true });
  });

  test('is for who is signed in', async () => {
    expect(await app.browser().call(extendSession, {})).toMatchObject({
      status: 401,
      code: 'session.required',
    });
  });

  test('does not go beyond the eight hours', async () => {
    for (let used = 0; used < 34; used += 1) {
      app.clock.advance(14 * minute);
      await use();
    }
    const { body } = await browser.call(extendSession, {});
    expect(body).toMatchObject({ expiresAt: '2026-11-24T10:00:00.000Z', endsAt: '2026-11-24T10:00:00.000Z' });
  });
});

describe('signing out', () => {
  test('ends the session on the server, clears the browser and is on the record', async () => {
    const token = browser.cookies.get('__Host-vestibule') ?? '';
    const { status, headers } = await browser.call(signOut, {});
    expect(status).toBe(204);
    expect(headers['clear-site-data']).toBeDefined();
    expect(browser.cookies.has('__Host-vestibule')).toBe(false);
    expect(await sessions()).toEqual([]);
    browser.cookies.set('__Host-vestibule', token);
    expect(await use()).toMatchObject({ status: 401, code: 'session.expired' });
    expect((await events()).at(-1)).toEqual({ event: 'session.ended', data: { reason: 'sign-out' } });
  });

  test('twice, or without a session, is signing out', async () => {
    await browser.call(signOut, {});
    expect(await browser.call(signOut, {})).toMatchObject({ status: 204 });
    expect(await app.browser().call(signOut, {})).toMatchObject({ status: 204 });
  });

  test('leaves the sessions of other browsers', async () => {
    const other = await signedInBrowser(app, person);
    await browser.call(signOut, {});
    expect((await other.call(getSession, {})).body).toMatchObject({ signedIn: true });
  });
});

test('a wrong password leaves the session that the browser has', async () => {
  await browser.call(signIn, {
    body: { internetUserId: person.internetUserId, internetPassword: 'WrongPassword1' },
  });
  expect((await browser.call(getSession, {})).body).toMatchObject({ signedIn: true });
});
