import { signOut } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deviceCookie } from '#http/context.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import { signInAttempts, times, wrongPassword as wrong } from '#testing/sign-in-attempts.ts';
import type { Credentials } from '#testing/sign-in-attempts.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

/* Nobody can lock a holder out of a browser in which they have signed in before (security: Sign-in). */
let app: TestApp;
let person: Credentials;
let tries: ReturnType<typeof signInAttempts>;
let known: TestBrowser;
const minute = 60_000;

beforeAll(async () => {
  app = await buildTestApp();
  tries = signInAttempts(app, () => person);
});
afterAll(() => app.close());
beforeEach(async () => {
  person = await app.people.registered();
  known = app.browser();
  await tries.attempt(known);
});

const cookieOf = (browser: TestBrowser): string => browser.cookies.get(deviceCookie) ?? '';
const withCookie = (value: string): TestBrowser => {
  const browser = app.browser();
  browser.cookies.set(deviceCookie, value);
  return browser;
};

describe('the cookie', () => {
  test('is only for this host, out of scripts’ reach, and lasts as long as a cookie may', async () => {
    const { headers } = await tries.attempt(app.browser());
    const given = [headers['set-cookie']].flat().find((line) => line?.startsWith(deviceCookie));
    expect(given?.split('; ').slice(1).toSorted()).toEqual([
      'HttpOnly',
      `Max-Age=${400 * 24 * 60 * 60}`,
      'Path=/',
      'SameSite=Strict',
      'Secure',
    ]);
  });

  test('is not given for a wrong password', async () => {
    const browser = app.browser();
    await tries.attempt(browser, { internetPassword: wrong });
    expect(cookieOf(browser)).toBe('');
  });

  test('survives the sign-out and stays the same at the next sign-in', async () => {
    const before = cookieOf(known);
    await known.call(signOut, {});
    expect(cookieOf(known)).toBe(before);
    await tries.attempt(known);
    expect(cookieOf(known)).toBe(before);
  });

  test('leaves only a hash in the database', async () => {
    const [token = ''] = cookieOf(known).split('.');
    const rows = await app.database.prisma.knownDevice.findMany();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('strangers who used up every attempt', () => {
  beforeEach(() => tries.failTimes(10));

  test('keep nobody out where they have signed in before, without a human check even', async () => {
    expect(await tries.attempt(app.browser())).toMatchObject({ code: 'captcha.required' });
    expect(await tries.attempt(known)).toMatchObject({ status: 200 });
  });

  test('are not given new ones by the holder’s sign-in', async () => {
    await tries.attempt(known);
    expect(await tries.checked(app.browser())).toMatchObject({ code: 'sign_in.resting' });
  });

  test.each([
    ['without its signature', (cookie: string) => cookie.split('.')[0] ?? ''],
    ['with another signature', (cookie: string) => `${cookie.slice(0, -2)}zz`],
    ['with another token', (cookie: string) => `${cookie.startsWith('A') ? 'B' : 'A'}${cookie.slice(1)}`],
    ['that is too long', (cookie: string) => cookie.repeat(20)],
    ['that is nothing', () => ''],
  ])('gain nothing by a cookie %s', async (_what, forge) => {
    expect(await tries.attempt(withCookie(forge(cookieOf(known))))).toMatchObject({
      code: 'captcha.required',
    });
  });

  test('gain nothing by a browser in which they sign in themselves', async () => {
    const other = await app.people.registered();
    const browser = app.browser();
    expect(await tries.attempt(browser, other)).toMatchObject({ status: 200 });
    expect(await tries.attempt(browser)).toMatchObject({ code: 'captcha.required' });
  });
});

describe('failures in a known browser', () => {
  test('are counted there alone: a human check after three, a quarter of an hour’s rest after ten', async () => {
    await tries.failTimes(3, { browser: known });
    expect(await tries.attempt(known)).toMatchObject({ code: 'captcha.required' });
    await tries.failTimes(7, { browser: known });
    const until = new Date(app.clock.now().getTime() + 15 * minute).toISOString();
    expect(await tries.checked(known)).toMatchObject({ code: 'sign_in.resting', data: { until } });
    expect(await tries.attempt(app.browser())).toMatchObject({ status: 200 });
    app.clock.advance(15 * minute);
    expect(await tries.checked(known)).toMatchObject({ status: 200 });
  });
});

describe('a browser is known', () => {
  test('to everybody who has signed in with it', async () => {
    const other = await app.people.registered();
    await tries.attempt(known, other);
    await tries.failTimes(3);
    await tries.failTimes(3, { internetUserId: other.internetUserId });
    expect(await tries.attempt(known)).toMatchObject({ status: 200 });
    expect(await tries.attempt(known, other)).toMatchObject({ status: 200 });
  });

  test('from the registration on', async () => {
    const { register, browser } = registrationJourney(app.browser(), app.oracle);
    const registrant = { internetUserId: 'Known001', internetPassword: 'Lighthouse2026' };
    expect(await register(await app.people.account(), registrant)).toMatchObject({ status: 200 });
    await tries.failTimes(10, { internetUserId: registrant.internetUserId });
    expect(await tries.attempt(browser, registrant)).toMatchObject({ status: 200 });
  });

  test('until ten others were used since', async () => {
    for (const _ of times(9)) await tries.attempt(app.browser());
    await tries.failTimes(3);
    expect(await tries.attempt(known)).toMatchObject({ status: 200 });
    await tries.checked(app.browser());
    const mine = { user: { internetUserId: person.internetUserId } };
    expect(await app.database.prisma.knownDevice.count({ where: mine })).toBe(10);
  });
});
