import {
  changeInternetPassword,
  endOtherSessions,
  getSession,
  listDevices,
  signIn,
} from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { browserOf } from '#testing/session-at-stage.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

const minute = 60_000;
const byNumber = (one: number, other: number) => one - other;
const next = 'Lighthouse2026';
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
  browser = await signedInBrowser(app, person);
  app.clock.advance(11 * minute);
});

interface Wish {
  readonly present?: string;
  readonly next?: string;
  readonly again?: string;
  readonly from?: TestBrowser;
}
const change = ({
  present = person.internetPassword,
  next: wanted = next,
  again = wanted,
  from = browser,
}: Wish = {}) =>
  from.call(changeInternetPassword, {
    body: { internetPassword: present, newInternetPassword: wanted, newInternetPasswordAgain: again },
  });
const enter = (internetPassword: string, from = app.browser()) =>
  from.call(signIn, { body: { internetUserId: person.internetUserId, internetPassword } });
const isSignedIn = async (from: TestBrowser) => (await from.call(getSession, {})).body.signedIn;
const events = async () =>
  (await app.parts.repositories.audit.list(`user:${person.userId}`))
    .filter(({ event }) => event === 'internet_password.changed')
    .map(({ data }) => data);

describe('a change', () => {
  test('makes the new one the only one that is right, on the record', async () => {
    expect((await change()).body).toMatchObject({ signedIn: true, stage: 'active' });
    expect(await enter(person.internetPassword)).toMatchObject({ code: 'sign_in.failed' });
    expect((await enter(next)).status).toBe(200);
    expect(await events()).toEqual([
      { sessionsEnded: 0, devicesForgotten: 0, address: '127.0.0.1', userAgent: 'test browser' },
    ]);
  });

  test('ends all other sessions, renews this one and counts as a fresh proof', async () => {
    const other = await signedInBrowser(app, person);
    const before = browser.cookies.get('__Host-vestibule') ?? '';
    expect((await change()).status).toBe(200);
    const thief = app.browser();
    thief.cookies.set('__Host-vestibule', before);
    expect(await Promise.all([browser, other, thief].map(isSignedIn))).toEqual([true, false, false]);
    expect((await browser.call(endOtherSessions, {})).status).toBe(200);
  });

  test('forgets the other browsers: they are strangers until they sign in again', async () => {
    const other = await signedInBrowser(app, person);
    await change();
    expect((await browser.call(listDevices, {})).body.items).toMatchObject([{ current: true }]);
    await enter(next, other);
    expect((await browser.call(listDevices, {})).body.items).toHaveLength(2);
  });

  test('is told to the holder by letter, without a word of the password', async () => {
    await change();
    const letters = await app.database.prisma.outgoingLetter.findMany({
      where: { kind: 'internet-password-changed' },
      orderBy: { createdAt: 'desc' },
    });
    expect(letters[0]).toMatchObject({ channel: 'mail', locale: 'zh-Hant' });
    expect(letters[0]?.recipient).toMatch(/@example\.com$/);
    for (const { body } of letters) expect(body).not.toContain(next);
  });

  test('leaves everybody else alone', async () => {
    const stranger = await app.people.registered({ basicPasswordChanged: true });
    const theirs = await signedInBrowser(app, stranger);
    await change();
    expect(await isSignedIn(theirs)).toBe(true);
    expect((await theirs.call(listDevices, {})).body.items).toHaveLength(1);
  });
});

describe('what is refused', () => {
  test.each([
    ['required', { next: '', again: 'anything' }],
    ['internet_password.length', { next: 'Lighthouse20' }],
    ['internet_password.length', { next: 'Lighthouse202612' }],
    ['internet_password.characters', { next: 'Lighthouse 2026' }],
    ['internet_password.digit', { next: 'LighthouseTower' }],
    ['internet_password.letter', { next: '20261122014529' }],
    ['internet_password.common', { next: 'Central2026Log' }],
    ['internet_password.common', { next: 'Password123456' }],
  ])('%s: %o', async (code, wish) => {
    const { status, data } = await change(wish);
    expect({ status, data }).toEqual({
      status: 422,
      data: { issues: [{ path: 'newInternetPassword', code }] },
    });
    expect((await enter(person.internetPassword)).status).toBe(200);
  });

  test('one that holds the Internet User ID, whatever its case', async () => {
    const { data } = await change({ next: `x1${person.internetUserId.toUpperCase()}abcd` });
    expect(data).toEqual({
      issues: [{ path: 'newInternetPassword', code: 'internet_password.contains_internet_user_id' }],
    });
  });

  test('the present one again, and two that differ', async () => {
    expect((await change({ next: person.internetPassword })).data).toEqual({
      issues: [{ path: 'newInternetPassword', code: 'internet_password.same_as_current' }],
    });
    expect((await change({ again: 'Lighthouse2027' })).data).toEqual({
      issues: [{ path: 'newInternetPasswordAgain', code: 'internet_password.mismatch' }],
    });
  });

  test('a wrong present one, which is counted with the sign-ins of this browser', async () => {
    for (let left = 9; left > 0; left -= 1)
      expect(await change({ present: 'Incorrect4Horse' })).toMatchObject({
        status: 422,
        code: 'internet_password.wrong',
        data: { attemptsLeft: left },
      });
    const locked = {
      status: 429,
      code: 'internet_password.locked',
      data: { until: '2026-11-24T02:26:00.000Z' },
    };
    expect(await change({ present: 'Incorrect4Horse' })).toMatchObject(locked);
    expect(await change()).toMatchObject(locked);
    expect(await events()).toEqual([]);
    expect((await enter(person.internetPassword)).status).toBe(200);
  });

  test('who is not signed in, or not far enough', async () => {
    expect(await change({ from: app.browser() })).toMatchObject({ code: 'session.required' });
    const early = await browserOf(app, person.userId, 'basic-password-change');
    expect(await change({ from: early })).toMatchObject({ code: 'basic_password.change_required' });
  });
});

describe('at once', () => {
  test('the same twice is done once, and both are told so', async () => {
    const answers = await Promise.all([change(), change()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await events()).toHaveLength(1);
    expect(await isSignedIn(browser)).toBe(true);
    expect((await enter(next)).status).toBe(200);
  });

  test('two in one session: one wins, the other gave a password that is none any more', async () => {
    const answers = await Promise.all([change(), change({ next: 'Breakwater2026' })]);
    expect(answers.map(({ status }) => status).toSorted(byNumber)).toEqual([200, 422]);
    expect(await events()).toHaveLength(1);
    const rights = await Promise.all([enter(next), enter('Breakwater2026')]);
    expect(rights.map(({ status }) => status).toSorted(byNumber)).toEqual([200, 401]);
  });

  test('two in two sessions: whoever wins ends the other', async () => {
    const other = await signedInBrowser(app, person);
    const answers = await Promise.all([change(), change({ next: 'Breakwater2026', from: other })]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await events()).toHaveLength(1);
    expect((await Promise.all([browser, other].map(isSignedIn))).filter(Boolean)).toHaveLength(1);
  });

  test('a sign-in with the old password never outlives the change', async () => {
    const intruders = Array.from({ length: 6 }, () => app.browser());
    await Promise.all([change(), ...intruders.map((each) => enter(person.internetPassword, each))]);
    const inside = await Promise.all(intruders.map(isSignedIn));
    expect(inside).toEqual(intruders.map(() => false));
    expect(await app.database.prisma.session.count({ where: { userId: person.userId } })).toBe(1);
  });

  test('a session that was ended meanwhile changes nothing', async () => {
    const other = await signedInBrowser(app, person);
    const [ended, changed] = await Promise.all([other.call(endOtherSessions, {}), change()]);
    const right = changed.status === 200 && ended.status !== 200 ? next : undefined;
    if (right === undefined) expect([200, 401]).toContain(changed.status);
    const rights = await Promise.all([enter(person.internetPassword), enter(next)]);
    expect(rights.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await events()).length).toBe(changed.status === 200 ? 1 : 0);
  });
});
