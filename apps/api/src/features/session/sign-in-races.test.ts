import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
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

beforeAll(async () => {
  app = await buildTestApp({ world: { hasher: counted.hasher } });
  tries = signInAttempts(app, () => person);
});
afterAll(() => app.close());
beforeEach(async () => {
  person = await app.people.registered();
});

test('a hundred wrong guesses spend three hashes without a human check', async () => {
  const { hashes, decoys } = await counted.during(async () => {
    const answers = await Promise.all(
      times(100).map(() => tries.attempt(app.browser(), { internetPassword: wrong })),
    );
    expect(answers.filter(({ code }) => code === 'sign_in.failed')).toHaveLength(3);
    expect(answers.filter(({ code }) => code === 'captcha.required')).toHaveLength(97);
  });
  expect(hashes + decoys).toBe(3);
});

test('a thousand wrong guesses at once look at no more than the budget, and keep out nobody in a known browser', async () => {
  const known = app.browser();
  await tries.attempt(known);
  const guessers = await Promise.all(
    times(1000).map(async (_, index) => {
      const browser = app.browser();
      const checked = index % 8 === 0;
      return { browser, given: checked ? { captcha: await passHumanCheck(app, browser, 'sign-in') } : {} };
    }),
  );
  const { hashes } = await counted.during(async () => {
    const guesses = Promise.all(
      guessers.map(({ browser, given }) => tries.attempt(browser, { ...given, internetPassword: wrong })),
    );
    for (const _ of times(5)) expect(await tries.attempt(known)).toMatchObject({ status: 200 });
    const codes = (await guesses).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['sign_in.failed', 'captcha.required']));
  });
  // Ten attempts, three looks behind the rest, and the holder's five.
  expect(hashes).toBe(10 + 3 + 5);
});

test('fifty right ones all enter, also after two failures', async () => {
  for (const _ of times(2)) await tries.attempt(app.browser(), { internetPassword: wrong });
  const answers = await Promise.all(times(50).map(() => tries.attempt(app.browser())));
  expect(answers.map(({ status }) => status)).toEqual(times(50).map(() => 200));
});

test('when all hashing is taken nothing is counted', async () => {
  counted.setBusy(true);
  const answers = await Promise.all(times(5).map(() => tries.attempt(app.browser())));
  counted.setBusy(false);
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['server.busy']));
  expect(await tries.attempt(app.browser(), { internetPassword: wrong })).toMatchObject({
    code: 'sign_in.failed',
    data: { captchaRequired: false },
  });
  expect(await tries.attempt(app.browser())).toMatchObject({ status: 200 });
});
