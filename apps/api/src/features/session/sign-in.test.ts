import { signIn } from '@vestibule/contract';
import type { CaptchaAnswer } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { passwordHasher } from '#platform/password-hasher.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { passHumanCheck } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import { testSecrets } from '#testing/test-secrets.ts';

const counted = countedHasher();
let app: TestApp;
let person: { internetUserId: string; internetPassword: string };
const minute = 60_000;
const wrong = 'WrongPassword1';
const times = (count: number): undefined[] => Array.from({ length: count });

beforeAll(async () => {
  app = await buildTestApp({ world: { hasher: counted.hasher } });
});
afterAll(() => app.close());
beforeEach(async () => {
  person = await app.people.registered();
});

interface Try {
  readonly internetUserId?: string;
  readonly internetPassword?: string;
  readonly captcha?: CaptchaAnswer;
}
const attempt = (browser: TestBrowser, given: Try = {}) =>
  browser.call(signIn, {
    body: {
      internetUserId: given.internetUserId ?? person.internetUserId,
      internetPassword: given.internetPassword ?? person.internetPassword,
      ...(given.captcha === undefined ? {} : { captcha: given.captcha }),
    },
  });
const checked = async (browser: TestBrowser, given: Try = {}) =>
  attempt(browser, { ...given, captcha: await passHumanCheck(app, browser, 'sign-in') });
const failTimes = async (count: number, internetUserId = person.internetUserId) => {
  for (const index of times(count).keys()) {
    const enter = index < 3 ? attempt : checked;
    expect(await enter(app.browser(), { internetUserId, internetPassword: wrong })).toMatchObject({
      code: 'sign_in.failed',
    });
  }
};
const userRow = () =>
  app.database.prisma.internetUser.findUniqueOrThrow({ where: { key: person.internetUserId.toLowerCase() } });

describe('the right ID and password', () => {
  test('begin a session at the stage where the investor stands', async () => {
    const browser = app.browser();
    const { status, body } = await attempt(browser);
    expect(status).toBe(200);
    expect(body).toEqual({
      signedIn: true,
      stage: 'basic-password-change',
      internetUserId: person.internetUserId,
      previousSignInAt: null,
      failuresSincePrevious: 0,
      now: '2026-11-24T02:00:00.000Z',
      expiresAt: '2026-11-24T02:15:00.000Z',
      endsAt: '2026-11-24T10:00:00.000Z',
    });
  });

  test('leave nothing of the token in the database', async () => {
    const browser = app.browser();
    await attempt(browser);
    const token = browser.cookies.get('__Host-vestibule') ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    const rows = JSON.stringify(await app.database.prisma.session.findMany());
    expect(rows).not.toContain(token);
  });

  test.each([
    ['in another case', (id: string) => id.toUpperCase()],
    ['with blanks around', (id: string) => `  ${id} `],
    [
      'in full width',
      (id: string) => id.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
  ])('are right with the ID %s', async (_how, variant) => {
    const { status } = await attempt(app.browser(), { internetUserId: variant(person.internetUserId) });
    expect(status).toBe(200);
  });

  test('are told of the previous sign-in and the failures since', async () => {
    await attempt(app.browser());
    app.clock.advance(minute);
    await failTimes(2);
    app.clock.advance(minute);
    const { body } = await attempt(app.browser());
    const previous = new Date(app.clock.now().getTime() - 2 * minute).toISOString();
    expect(body).toMatchObject({ previousSignInAt: previous, failuresSincePrevious: 2 });
    expect((await attempt(app.browser())).body).toMatchObject({ failuresSincePrevious: 0 });
  });

  test('end the session that the browser had before, and only that', async () => {
    const [one, other] = [app.browser(), app.browser()];
    await attempt(one);
    await attempt(other);
    await attempt(one);
    const { id } = await userRow();
    expect(await app.database.prisma.session.count({ where: { userId: id } })).toBe(2);
  });

  test('are an audit event that names no secret', async () => {
    await attempt(app.browser());
    const { id } = await userRow();
    const events = await app.parts.repositories.audit.list(`user:${id}`);
    expect(events.at(-1)).toMatchObject({ event: 'session.started', actor: 'investor' });
    expect(JSON.stringify(events)).not.toContain(person.internetPassword);
  });

  test('store the password anew when the cost was raised', async () => {
    const costlier = passwordHasher({ cost: 5, secrets: testSecrets });
    const raised = await buildTestApp({ database: app.database, world: { hasher: costlier } });
    const body = { internetUserId: person.internetUserId, internetPassword: person.internetPassword };
    for (const _ of times(2))
      expect(await raised.browser().call(signIn, { body })).toMatchObject({ status: 200 });
    const { id } = await userRow();
    const stored = await app.database.prisma.internetPassword.findUniqueOrThrow({ where: { userId: id } });
    expect(stored).toMatchObject({ cost: 5 });
    await raised.app.close();
  });
});

describe('whatever is wrong', () => {
  const cancel = async () => {
    const { id } = await userRow();
    await app.database.prisma.internetUser.update({ where: { id }, data: { status: 'cancelled' } });
  };
  const cases: [string, () => Try | Promise<Try>][] = [
    ['a wrong password', () => ({ internetPassword: wrong })],
    ['the password in another case', () => ({ internetPassword: person.internetPassword.toUpperCase() })],
    ['the password with a blank', () => ({ internetPassword: `${person.internetPassword} ` })],
    ['an unknown ID', () => ({ internetUserId: 'nobody42' })],
    ['a cancelled ID', async () => (await cancel(), {})],
    ['an ID too long', () => ({ internetUserId: `${person.internetUserId}x` })],
    ['Chinese', () => ({ internetUserId: '陳大文陳大文陳大' })],
    ['an emoji', () => ({ internetUserId: '🙂🙂🙂🙂' })],
    ['half an emoji', () => ({ internetUserId: '\ud83d' })],
    ['a zero byte', () => ({ internetUserId: 'abcdefg\0', internetPassword: 'a\0b' })],
    ['SQL', () => ({ internetUserId: "' OR 1=1 --" })],
    ['HTML', () => ({ internetUserId: '<script>' })],
  ];

  test.each(cases)('%s reads the same and costs one hash', async (_what, given) => {
    const tried = await given();
    const { hashes, decoys } = await counted.during(async () => {
      const { status, code, data } = await attempt(app.browser(), tried);
      expect({ status, code, data }).toEqual({
        status: 401,
        code: 'sign_in.failed',
        data: { captchaRequired: false },
      });
    });
    expect(hashes + decoys).toBe(1);
  });

  test.each([
    [{}, ['internetUserId', 'internetPassword']],
    [{ internetUserId: '  ', internetPassword: '' }, ['internetUserId', 'internetPassword']],
    [{ internetUserId: 7, internetPassword: null }, ['internetUserId', 'internetPassword']],
    [{ internetUserId: 'x'.repeat(201), internetPassword: 'y' }, ['internetUserId']],
  ])('%j is no attempt at all', async (body, paths) => {
    const payload = JSON.stringify(body);
    const headers = { 'content-type': 'application/json' };
    const response = await app.browser().send({ method: 'POST', url: '/api/v1/session', payload, headers });
    expect(response.statusCode).toBe(422);
    const { data } = response.json<{ data: { issues: { path: string }[] } }>();
    expect(data.issues.map(({ path }) => path)).toEqual(paths);
  });

  test('failures of a known ID are on its record, those of an unknown one on the system’s, without what was typed', async () => {
    await attempt(app.browser(), { internetPassword: wrong });
    await attempt(app.browser(), { internetUserId: 'MyS3cret', internetPassword: wrong });
    const { id } = await userRow();
    const own = await app.parts.repositories.audit.list(`user:${id}`);
    const system = await app.parts.repositories.audit.list('system');
    expect(own.at(-1)).toMatchObject({ event: 'session.failed' });
    expect(system.at(-1)).toMatchObject({ event: 'session.failed', data: {} });
    expect(JSON.stringify([own, system])).not.toMatch(/MyS3cret|WrongPassword/i);
  });
});

describe('after three failures', () => {
  test.each([
    ['a known ID', () => person.internetUserId],
    ['an unknown ID', () => `none${Math.random().toString(36).slice(2, 6).padEnd(4, '0')}`],
    ['no ID at all', () => `?${Math.random()}`],
  ])('a human check is asked of %s', async (_what, idOf) => {
    const internetUserId = idOf();
    const codes = [];
    for (const _ of times(4)) {
      const { code, data } = await attempt(app.browser(), { internetUserId, internetPassword: wrong });
      codes.push([code, data['captchaRequired']]);
    }
    expect(codes).toEqual([
      ['sign_in.failed', false],
      ['sign_in.failed', false],
      ['sign_in.failed', true],
      ['captcha.required', undefined],
    ]);
  });

  test('without it not even the right password is looked at, with it the right one enters', async () => {
    await failTimes(3);
    const { hashes, decoys } = await counted.during(async () => {
      expect(await attempt(app.browser())).toMatchObject({ status: 422, code: 'captcha.required' });
    });
    expect(hashes + decoys).toBe(0);
    expect(await checked(app.browser())).toMatchObject({ status: 200 });
    expect(await attempt(app.browser())).toMatchObject({ status: 200 });
  });

  test('a wrong answer, a used one, another browser’s and one for something else are refused', async () => {
    await failTimes(3);
    const browser = app.browser();
    const right = await passHumanCheck(app, browser, 'sign-in');
    expect(await attempt(browser, { captcha: { ...right, answer: 'aaaaaa' } })).toMatchObject({
      code: 'captcha.wrong',
    });
    expect(await attempt(browser, { captcha: right })).toMatchObject({ code: 'captcha.expired' });
    const foreign = await passHumanCheck(app, app.browser(), 'sign-in');
    expect(await attempt(browser, { captcha: foreign })).toMatchObject({ code: 'captcha.expired' });
    const other = await passHumanCheck(app, browser, 'registration');
    expect(await attempt(browser, { captcha: other })).toMatchObject({ code: 'captcha.expired' });
    const late = await passHumanCheck(app, browser, 'sign-in');
    app.clock.advance(5 * minute);
    expect(await attempt(browser, { captcha: late })).toMatchObject({ code: 'captcha.expired' });
  });

  test('an answer given before it was asked for is not used up', async () => {
    const browser = app.browser();
    const captcha = await passHumanCheck(app, browser, 'sign-in');
    await attempt(browser, { internetPassword: wrong, captcha });
    await failTimes(2);
    expect(await attempt(browser, { captcha })).toMatchObject({ status: 200 });
  });
});

describe('after ten failures in a row', () => {
  test('the ID rests: only who gives the right password is told', async () => {
    await failTimes(10);
    const until = new Date(app.clock.now().getTime() + 15 * minute).toISOString();
    app.clock.advance(14 * minute);
    expect(await checked(app.browser(), { internetPassword: wrong })).toMatchObject({
      status: 401,
      code: 'sign_in.failed',
      data: { captchaRequired: true },
    });
    expect(await checked(app.browser())).toMatchObject({
      status: 429,
      code: 'sign_in.resting',
      data: { until },
    });
    app.clock.advance(minute);
    expect(await checked(app.browser())).toMatchObject({ status: 200 });
    expect(await attempt(app.browser())).toMatchObject({ status: 200 });
  });

  test('an unknown ID reads the same and costs the same', async () => {
    await failTimes(10, 'unknown9');
    const { hashes, decoys } = await counted.during(async () => {
      expect(await checked(app.browser(), { internetUserId: 'unknown9' })).toMatchObject({
        code: 'sign_in.failed',
        data: { captchaRequired: true },
      });
    });
    expect(hashes + decoys).toBe(1);
  });

  test('a rest is no way to guess on: after three looks even the right password reads as wrong', async () => {
    await failTimes(10);
    for (const _ of times(3)) await checked(app.browser(), { internetPassword: wrong });
    expect(await checked(app.browser())).toMatchObject({ code: 'sign_in.failed' });
    app.clock.advance(15 * minute);
    expect(await checked(app.browser())).toMatchObject({ status: 200 });
  });
});

describe('at once', () => {
  test('a hundred wrong guesses spend three hashes without a human check', async () => {
    const { hashes, decoys } = await counted.during(async () => {
      const answers = await Promise.all(
        times(100).map(() => attempt(app.browser(), { internetPassword: wrong })),
      );
      expect(answers.filter(({ code }) => code === 'sign_in.failed')).toHaveLength(3);
      expect(answers.filter(({ code }) => code === 'captcha.required')).toHaveLength(97);
    });
    expect(hashes + decoys).toBe(3);
  });

  test('a hundred wrong guesses with one look at no more than the budget', async () => {
    const browsers = times(100).map(() => app.browser());
    const answers = await Promise.all(
      browsers.map(async (browser) => ({ browser, captcha: await passHumanCheck(app, browser, 'sign-in') })),
    );
    const codes: unknown[] = [];
    const { hashes } = await counted.during(async () => {
      const tries = answers.map(({ browser, captcha }) =>
        attempt(browser, { captcha, internetPassword: wrong }),
      );
      codes.push(...(await Promise.all(tries)).map(({ code }) => code));
    });
    expect(new Set(codes)).toEqual(new Set(['sign_in.failed']));
    // Ten attempts, and three looks behind the rest.
    expect(hashes).toBe(13);
  });

  test('fifty right ones all enter, also after two failures', async () => {
    await failTimes(2);
    const answers = await Promise.all(times(50).map(() => attempt(app.browser())));
    expect(answers.map(({ status }) => status)).toEqual(times(50).map(() => 200));
  });

  test('when all hashing is taken nothing is counted', async () => {
    counted.setBusy(true);
    const answers = await Promise.all(times(5).map(() => attempt(app.browser())));
    counted.setBusy(false);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['server.busy']));
    expect(await attempt(app.browser(), { internetPassword: wrong })).toMatchObject({
      code: 'sign_in.failed',
      data: { captchaRequired: false },
    });
    expect(await attempt(app.browser())).toMatchObject({ status: 200 });
  });
});
