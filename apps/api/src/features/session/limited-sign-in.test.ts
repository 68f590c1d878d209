import { signIn } from '@vestibule/contract';
import type { CaptchaAnswer } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { passHumanCheck } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

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
