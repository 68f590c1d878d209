import { currentTermsVersion } from '@vestibule/brand/terms';
import {
  acceptTerms,
  changeBasicPassword,
  getSession,
  putOffBasicPassword,
  signIn,
  signOut,
} from '@vestibule/contract';
import type { Route } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { changeBody, signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

const cookie = '__Host-vestibule';
let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

type Person = Awaited<ReturnType<TestApp['people']['registered']>>;
const tokenOf = (browser: TestBrowser): string => browser.cookies.get(cookie) ?? '';
const isSignedIn = async (browser: TestBrowser) => (await browser.call(getSession, {})).body.signedIn;

/** Another look through the same token, as a tab that has not heard of a newer one. */
const tabWith = (token: string): TestBrowser => {
  const tab = app.browser();
  tab.cookies.set(cookie, token);
  return tab;
};

/** Who accepted a version of the terms that is no longer in force. */
const withOldTerms = async (): Promise<{ person: Person; browser: TestBrowser }> => {
  const person = await app.people.registered({ basicPasswordChanged: true });
  const { userId } = person;
  await app.database.prisma.termsAcceptance.updateMany({ where: { userId }, data: { version: '0.9' } });
  return { person, browser: await signedInBrowser(app, person) };
};
const accept = (browser: TestBrowser) =>
  browser.call(acceptTerms, { body: { version: currentTermsVersion, locale: 'en' } });

describe('a new token comes, and the one before is dead at once,', () => {
  const expectRotated = async (browser: TestBrowser, before: string) => {
    expect(tokenOf(browser)).toMatch(/^[\w-]{43}$/);
    expect(tokenOf(browser)).not.toBe(before);
    expect(await isSignedIn(tabWith(before))).toBe(false);
    expect(await isSignedIn(browser)).toBe(true);
  };

  test('with a sign-in in a browser that is signed in', async () => {
    const person = await app.people.registered({ basicPasswordChanged: true });
    const browser = await signedInBrowser(app, person);
    const before = tokenOf(browser);
    const { internetUserId, internetPassword } = person;
    await browser.call(signIn, { body: { internetUserId, internetPassword } });
    await expectRotated(browser, before);
  });

  test('with a sign-in, whatever token the browser was given by somebody', async () => {
    const planted = 'a'.repeat(43);
    const person = await app.people.registered({ basicPasswordChanged: true });
    const browser = tabWith(planted);
    const { internetUserId, internetPassword } = person;
    await browser.call(signIn, { body: { internetUserId, internetPassword } });
    await expectRotated(browser, planted);
  });

  test('with the terms', async () => {
    const { browser } = await withOldTerms();
    const before = tokenOf(browser);
    await accept(browser);
    await expectRotated(browser, before);
  });

  test('with the change of a Basic Password, and with putting one off', async () => {
    const person = await app.people.registered({ linked: 1 });
    const browser = await signedInBrowser(app, person);
    const issued = tokenOf(browser);
    const body = await changeBody(app, browser, { current: person.basicPassword });
    expect(await browser.call(changeBasicPassword, { body })).toMatchObject({ status: 200 });
    await expectRotated(browser, issued);
    const changed = tokenOf(browser);
    expect(await browser.call(putOffBasicPassword, { body: { position: 2 } })).toMatchObject({ status: 200 });
    await expectRotated(browser, changed);
  });
});

test('a change of the Basic Password ends the sessions of all other browsers, of nobody else', async () => {
  const person = await app.people.registered();
  const [browser, other] = [await signedInBrowser(app, person), await signedInBrowser(app, person)];
  const stranger = await signedInBrowser(app, await app.people.registered());
  const body = await changeBody(app, browser, { current: person.basicPassword });
  await browser.call(changeBasicPassword, { body });
  expect(await Promise.all([browser, other, stranger].map(isSignedIn))).toEqual([true, false, true]);
});

describe('a browser with several tabs', () => {
  test('that accept the terms at once is signed in by whichever answer comes last', async () => {
    const { browser } = await withOldTerms();
    const token = tokenOf(browser);
    const tabs = Array.from({ length: 4 }, () => tabWith(token));
    await Promise.all(tabs.map(accept));
    // Whatever a tab was brought is what the browser would have, were it the last to hear.
    const brought = new Set(tabs.map(tokenOf).filter((each) => each !== token));
    expect(brought.size).toBe(1);
    for (const tab of tabs.filter((each) => tokenOf(each) !== token))
      expect(await isSignedIn(tab)).toBe(true);
  });

  test.each([
    ['asks for something', 'GET', '/api/v1/broadcasts?locale=en'],
    ['asks who is signed in', 'GET', '/api/v1/session'],
    ['stays signed in', 'POST', '/api/v1/session/extension'],
  ] satisfies [string, Route['method'], string][])(
    'loses no new cookie to a tab that %s with the token before',
    async (_what, method, url) => {
      const { browser } = await withOldTerms();
      const before = tokenOf(browser);
      await accept(browser);
      // The answer that comes late is the browser's too: it must leave the cookie alone.
      const late = await browser.send({ method, url, cookies: { [cookie]: before } });
      expect(late.headers['set-cookie']).toBeUndefined();
      expect(await isSignedIn(browser)).toBe(true);
    },
  );

  test('loses no new cookie to a tab that finds the session before run out', async () => {
    const person = await app.people.registered({ basicPasswordChanged: true });
    const stale = tokenOf(await signedInBrowser(app, person));
    app.clock.advance(15 * 60_000);
    const browser = await signedInBrowser(app, person);
    const late = await browser.send({
      method: 'GET',
      url: '/api/v1/sessions',
      cookies: { [cookie]: stale },
    });
    expect(late.statusCode).toBe(401);
    expect(late.headers['set-cookie']).toBeUndefined();
  });

  test('that signs in twice at once is signed in', async () => {
    const person = await app.people.registered({ basicPasswordChanged: true });
    const tabs = [app.browser(), app.browser()];
    const { internetUserId, internetPassword } = person;
    await Promise.all(tabs.map((tab) => tab.call(signIn, { body: { internetUserId, internetPassword } })));
    expect(await Promise.all(tabs.map(isSignedIn))).toEqual([true, true]);
  });

  test('that signs out while another accepts the terms is signed out', async () => {
    const { browser, person } = await withOldTerms();
    const token = tokenOf(browser);
    const [leaving, accepting] = [tabWith(token), tabWith(token)];
    await Promise.all([leaving.call(signOut, {}), accept(accepting)]);
    const left = await app.database.prisma.session.count({ where: { userId: person.userId } });
    // Signing out held the session it was given: either it was ended, or it goes by a token that the sign-out did not know.
    expect(left).toBe(0);
  });
});
