import { signIn } from '@vestibule/contract';
import type { CaptchaAnswer } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { passHumanCheck } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

const counted = countedHasher();
let app: TestApp;
let person: { internetUserId: string; internetPassword: string };
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
  for (const _ of times(2)) await attempt(app.browser(), { internetPassword: wrong });
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
