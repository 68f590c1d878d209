import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { passHumanCheck } from '#testing/signed-in.ts';
import { signInAttempts, times, wrongPassword as wrong } from '#testing/sign-in-attempts.ts';
import type { Credentials } from '#testing/sign-in-attempts.ts';

const counted = countedHasher();
let app: TestApp;
let person: Credentials;
let tries: ReturnType<typeof signInAttempts>;
const second = 1000;
const minute = 60 * second;

beforeAll(async () => {
  app = await buildTestApp({ world: { hasher: counted.hasher } });
  tries = signInAttempts(app, () => person);
});
afterAll(() => app.close());
beforeEach(async () => {
  person = await app.people.registered();
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
      const { code, data } = await tries.attempt(app.browser(), { internetUserId, internetPassword: wrong });
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
    await tries.failTimes(3);
    const { hashes, decoys } = await counted.during(async () => {
      expect(await tries.attempt(app.browser())).toMatchObject({ status: 422, code: 'captcha.required' });
    });
    expect(hashes + decoys).toBe(0);
    expect(await tries.checked(app.browser())).toMatchObject({ status: 200 });
    expect(await tries.attempt(app.browser())).toMatchObject({ status: 200 });
  });

  test('a wrong answer, a used one, another browser’s and one for something else are refused', async () => {
    await tries.failTimes(3);
    const browser = app.browser();
    const right = await passHumanCheck(app, browser, 'sign-in');
    expect(await tries.attempt(browser, { captcha: { ...right, answer: 'aaaaaa' } })).toMatchObject({
      code: 'captcha.wrong',
    });
    expect(await tries.attempt(browser, { captcha: right })).toMatchObject({ code: 'captcha.expired' });
    const foreign = await passHumanCheck(app, app.browser(), 'sign-in');
    expect(await tries.attempt(browser, { captcha: foreign })).toMatchObject({ code: 'captcha.expired' });
    const other = await passHumanCheck(app, browser, 'registration');
    expect(await tries.attempt(browser, { captcha: other })).toMatchObject({ code: 'captcha.expired' });
    const late = await passHumanCheck(app, browser, 'sign-in');
    app.clock.advance(5 * minute);
    expect(await tries.attempt(browser, { captcha: late })).toMatchObject({ code: 'captcha.expired' });
  });

  test('an answer given before it was asked for is not used up', async () => {
    const browser = app.browser();
    const captcha = await passHumanCheck(app, browser, 'sign-in');
    await tries.attempt(browser, { internetPassword: wrong, captcha });
    await tries.failTimes(2);
    expect(await tries.attempt(browser, { captcha })).toMatchObject({ status: 200 });
  });
});

describe('after ten failures in a row', () => {
  test('the ID rests: only who gives the right password is told', async () => {
    await tries.failTimes(10);
    const until = new Date(app.clock.now().getTime() + 30 * second).toISOString();
    app.clock.advance(30 * second - 1);
    expect(await tries.checked(app.browser(), { internetPassword: wrong })).toMatchObject({
      status: 401,
      code: 'sign_in.failed',
      data: { captchaRequired: true },
    });
    expect(await tries.checked(app.browser())).toMatchObject({
      status: 429,
      code: 'sign_in.resting',
      data: { until },
    });
    app.clock.advance(1);
    expect(await tries.checked(app.browser())).toMatchObject({ status: 200 });
    expect(await tries.attempt(app.browser())).toMatchObject({ status: 200 });
  });

  test('each further failure makes the rest longer, to a quarter of an hour', async () => {
    await tries.failTimes(9);
    const rests = [];
    for (const _ of times(7)) {
      await tries.failTimes(1);
      const { data } = await tries.checked(app.browser());
      const until = Date.parse(String(data['until']));
      rests.push((until - app.clock.now().getTime()) / second);
      app.clock.set(new Date(until));
    }
    expect(rests).toEqual([30, 60, 120, 240, 480, 900, 900]);
    expect(await tries.checked(app.browser())).toMatchObject({ status: 200 });
  });

  test('an unknown ID reads the same and costs the same', async () => {
    await tries.failTimes(10, { internetUserId: 'unknown9' });
    const { hashes, decoys } = await counted.during(async () => {
      expect(await tries.checked(app.browser(), { internetUserId: 'unknown9' })).toMatchObject({
        code: 'sign_in.failed',
        data: { captchaRequired: true },
      });
    });
    expect(hashes + decoys).toBe(1);
  });

  test('a rest is no way to guess on: after three looks even the right password reads as wrong', async () => {
    await tries.failTimes(10);
    app.clock.advance(30 * second);
    for (const _ of times(2)) {
      // Who knows the password may look as often as they like.
      expect(await tries.checked(app.browser())).toMatchObject({ status: 200 });
      await tries.failTimes(10);
      for (const _look of times(4))
        expect(await tries.checked(app.browser())).toMatchObject({ code: 'sign_in.resting' });
      app.clock.advance(30 * second);
    }
    await tries.failTimes(1);
    for (const _ of times(3)) await tries.checked(app.browser(), { internetPassword: wrong });
    expect(await tries.checked(app.browser())).toMatchObject({ code: 'sign_in.failed' });
    app.clock.advance(15 * minute);
    expect(await tries.checked(app.browser())).toMatchObject({ status: 200 });
  });
});
