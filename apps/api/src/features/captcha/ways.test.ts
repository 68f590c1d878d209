import { changeBasicPassword, createCaptcha, signIn } from '@vestibule/contract';
import type { CaptchaAnswer } from '@vestibule/contract';
import { humanCheckWays } from '@vestibule/domain/human-check';
import type { HumanCheckPurpose, HumanCheckWay } from '@vestibule/domain/human-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

/** A route at the point where it asks for a human check: the status of its answer to that check. */
type Attempt = (browser: TestBrowser, captcha: CaptchaAnswer) => Promise<{ status: number }>;

interface Asking {
  readonly purpose: HumanCheckPurpose;
  readonly done: number;
  /** Brings somebody to that point. */
  readonly arrive: () => Promise<{ browser: TestBrowser; attempt: Attempt }>;
}

const registering: Asking['arrive'] = async () => {
  const account = await app.people.account();
  const browser = app.browser();
  const journey = registrationJourney(browser, app.oracle);
  await journey.toDetails();
  const internetUserId = `By${account.basicUserId.slice(2)}`;
  return { browser, attempt: (_, captcha) => journey.submit(account, { internetUserId, captcha }) };
};

const signingIn: Asking['arrive'] = async () => {
  const { internetUserId, internetPassword } = await app.people.registered();
  const browser = app.browser();
  const body = { internetUserId, internetPassword };
  for (let tried = 0; tried < 3; tried += 1)
    await browser.call(signIn, { body: { ...body, internetPassword: 'Guessing4Horses' } });
  expect(await browser.call(signIn, { body })).toMatchObject({ code: 'captcha.required' });
  return { browser, attempt: (by, captcha) => by.call(signIn, { body: { ...body, captcha } }) };
};

const changing: Asking['arrive'] = async () => {
  const person = await app.people.registered();
  const browser = await signedInBrowser(app, person);
  const body = {
    position: 1 as const,
    current: person.basicPassword,
    next: '93418027',
    nextAgain: '93418027',
  };
  return { browser, attempt: (by, captcha) => by.call(changeBasicPassword, { body: { ...body, captcha } }) };
};

const places: Readonly<Record<string, Asking>> = {
  'PUT /registration/details': { purpose: 'registration', done: 200, arrive: registering },
  'POST /session': { purpose: 'sign-in', done: 200, arrive: signingIn },
  'POST /basic-password': { purpose: 'basic-password', done: 200, arrive: changing },
};

const ask = async (browser: TestBrowser, purpose: HumanCheckPurpose, way: HumanCheckWay) =>
  (await browser.call(createCaptcha, { body: { purpose, way } })).body;

const table = Object.entries(places).flatMap(([place, asking]) =>
  humanCheckWays.map((way) => [place, way, asking] as const),
);

describe('the ways are interchangeable', () => {
  test.each(table)('%s takes an answer by %s, and no wrong one', async (_place, way, asking) => {
    const { browser, attempt } = await asking.arrive();
    const { challengeId } = await ask(browser, asking.purpose, way);
    expect(await attempt(browser, { challengeId, answer: 'QQQQQQ' })).toMatchObject({
      code: 'captcha.wrong',
    });
    const right = app.oracle.answer(await ask(browser, asking.purpose, way));
    expect(await attempt(browser, right)).toMatchObject({ status: asking.done });
  });

  test('a challenge is answered in its own way only', async () => {
    const { browser, attempt } = await signingIn();
    for (const [asked, given] of [
      ['picture', 'audio'],
      ['picture', 'work'],
      ['audio', 'picture'],
      ['work', 'audio'],
    ] as const) {
      const { challengeId } = await ask(browser, 'sign-in', asked);
      const { answer } = app.oracle.answer(await ask(browser, 'sign-in', given));
      expect(await attempt(browser, { challengeId, answer })).toMatchObject({ code: 'captcha.wrong' });
    }
  });
});
