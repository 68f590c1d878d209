import { endOtherSessions, getSession, proveSession } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { signInAttempts, times, wrongPassword } from '#testing/sign-in-attempts.ts';
import { browserOf } from '#testing/session-at-stage.ts';
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
  browser = await signedInBrowser(app, person);
  app.clock.advance(11 * minute);
});

const prove = (internetPassword: string = person.internetPassword, from: TestBrowser = browser) =>
  from.call(proveSession, { body: { internetPassword } });
const wrong = () => prove(wrongPassword);
const provedAt = async () =>
  (await app.database.prisma.session.findFirstOrThrow({ where: { userId: person.userId } })).provedAt;
const events = async () =>
  (await app.parts.repositories.audit.list(`user:${person.userId}`))
    .filter(({ event }) => event.startsWith('session.proof') || event === 'session.proved')
    .map(({ event, actor, data }) => ({ event, actor, data }));
const { attempt, failTimes } = signInAttempts(
  {
    browser: () => app.browser(),
    get oracle() {
      return app.oracle;
    },
  },
  () => person,
);

describe('the right password', () => {
  test('lets pass what asked for it, on the record', async () => {
    expect(await browser.call(endOtherSessions, {})).toMatchObject({
      status: 403,
      code: 'session.proof_required',
    });
    expect((await prove()).body).toMatchObject({ signedIn: true, internetUserId: person.internetUserId });
    expect(await browser.call(endOtherSessions, {})).toMatchObject({ status: 200 });
    expect(await events()).toEqual([
      {
        event: 'session.proved',
        actor: 'investor',
        data: { address: '127.0.0.1', userAgent: 'test browser' },
      },
    ]);
  });

  test('renews the token: the one before is worth nothing', async () => {
    const before = browser.cookies.get('__Host-vestibule') ?? '';
    await prove();
    const thief = app.browser();
    thief.cookies.set('__Host-vestibule', before);
    expect((await thief.call(getSession, {})).body.signedIn).toBe(false);
    expect((await browser.call(getSession, {})).body.signedIn).toBe(true);
  });

  test('takes back the count of this browser', async () => {
    for (const _ of times(9)) await wrong();
    expect((await prove()).status).toBe(200);
    expect(await wrong()).toMatchObject({ data: { attemptsLeft: 9 } });
  });

  test('twice at once is proved, also with one try left', async () => {
    for (const _ of times(9)) await wrong();
    const answers = await Promise.all([prove(), prove()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('a wrong password', () => {
  test('says how many are left, proves nothing, and does not end the session', async () => {
    const before = await provedAt();
    expect(await wrong()).toMatchObject({
      status: 422,
      code: 'internet_password.wrong',
      data: { attemptsLeft: 9 },
    });
    expect(await provedAt()).toEqual(before);
    expect((await browser.call(getSession, {})).body.signedIn).toBe(true);
    expect(await events()).toMatchObject([
      { event: 'session.proof_failed', actor: 'stranger', data: { attemptsLeft: 9, restedUntil: null } },
    ]);
  });

  test.each(['', 'x'.repeat(201)])('of no possible shape is refused without a count: %#', async (given) => {
    expect(await prove(given)).toMatchObject({ code: 'request.invalid' });
    expect(await wrong()).toMatchObject({ data: { attemptsLeft: 9 } });
  });

  test('too many of them rest, and then not even the right one is looked at', async () => {
    for (const _ of times(9)) await wrong();
    const locked = {
      status: 429,
      code: 'internet_password.locked',
      data: { until: '2026-11-24T02:26:00.000Z' },
    };
    expect(await wrong()).toMatchObject(locked);
    expect(await prove()).toMatchObject(locked);
    app.clock.advance(14 * minute);
    expect(await prove()).toMatchObject(locked);
    expect((await events()).filter(({ event }) => event === 'session.proof_failed')).toHaveLength(10);
    app.clock.advance(minute);
    // Another session: this one has run out meanwhile.
    expect((await attempt(app.browser())).status).toBe(200);
  });

  test('at once in any number are never more than the budget', async () => {
    const answers = await Promise.all(times(14).map(() => wrong()));
    expect(answers.filter(({ code }) => code === 'internet_password.wrong')).toHaveLength(9);
    expect((await events()).length).toBe(10);
  });

  test('counts with the sign-ins of this browser, and not with those of strangers', async () => {
    for (const _ of times(3)) await wrong();
    expect(await attempt(browser)).toMatchObject({ code: 'captcha.required' });
    expect((await attempt(app.browser())).status).toBe(200);
  });

  test('of strangers does not keep a holder from the proof', async () => {
    await failTimes(10);
    expect((await prove()).status).toBe(200);
  });

  test('with a stolen session in another browser counts among strangers', async () => {
    const thief = await browserOf(app, person.userId, 'active');
    for (const _ of times(10)) await prove(wrongPassword, thief);
    expect(await prove(person.internetPassword, thief)).toMatchObject({ code: 'internet_password.locked' });
    expect((await prove()).status).toBe(200);
  });
});

test('who is not signed in, or not far enough, proves nothing', async () => {
  expect(await prove(person.internetPassword, app.browser())).toMatchObject({ code: 'session.required' });
  const early = await browserOf(app, person.userId, 'basic-password-change');
  expect(await prove(person.internetPassword, early)).toMatchObject({
    code: 'basic_password.change_required',
  });
});
