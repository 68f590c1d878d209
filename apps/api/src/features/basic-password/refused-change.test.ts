import { changeBasicPassword } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { changeBody, passHumanCheck, signedInBrowser } from '#testing/signed-in.ts';
import type { ChangeWish } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

type Person = Awaited<ReturnType<TestApp['people']['registered']>>;

const counted = countedHasher();
let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp({ world: { hasher: counted.hasher } });
});
afterAll(() => app.close());

const enter = async (wishes: Parameters<TestApp['people']['registered']>[0] = {}) => {
  const person = await app.people.registered(wishes);
  return { person, browser: await signedInBrowser(app, person) };
};
const bodyFor = (person: Person, browser: TestBrowser, wish: Partial<ChangeWish> = {}) =>
  changeBody(app, browser, { current: person.basicPassword, ...wish });
const change = async (person: Person, browser: TestBrowser, wish: Partial<ChangeWish> = {}) =>
  browser.call(changeBasicPassword, { body: await bodyFor(person, browser, wish) });
const minute = 60_000;
const next = '93702648';
const events = (accountId: string) => app.parts.repositories.audit.list(`account:${accountId}`);

describe('a change is refused', () => {
  test('with a human check that is wrong, used up or for something else', async () => {
    const { person, browser } = await enter();
    const body = await bodyFor(person, browser);
    const wrong = { ...body, captcha: { ...body.captcha, answer: 'aaaaaa' } };
    expect(await browser.call(changeBasicPassword, { body: wrong })).toMatchObject({
      status: 422,
      code: 'captcha.wrong',
    });
    expect(await browser.call(changeBasicPassword, { body })).toMatchObject({
      status: 422,
      code: 'captcha.expired',
    });
    const foreign = { ...body, captcha: await passHumanCheck(app, browser, 'sign-in') };
    expect(await browser.call(changeBasicPassword, { body: foreign })).toMatchObject({
      code: 'captcha.expired',
    });
  });

  test.each<[string, Partial<ChangeWish>, { path: string; code: string }[]]>([
    ['repeated', { next: '77777777' }, [{ path: 'next', code: 'basic_password.repeated' }]],
    ['a pattern twice', { next: '73597359' }, [{ path: 'next', code: 'basic_password.repeated' }]],
    ['a run', { next: '12345678' }, [{ path: 'next', code: 'basic_password.run' }]],
    ['a date', { next: '19970701' }, [{ path: 'next', code: 'basic_password.date' }]],
    ['a mirror', { next: '48966984' }, [{ path: 'next', code: 'basic_password.mirror' }]],
    ['two digits', { next: '48848444' }, [{ path: 'next', code: 'basic_password.few_digits' }]],
    ['seven digits', { next: '9370264' }, [{ path: 'next', code: 'basic_password.shape' }]],
    ['with a blank', { next: '9370264 ' }, [{ path: 'next', code: 'basic_password.shape' }]],
    ['Chinese', { next: '九三七〇二六四八' }, [{ path: 'next', code: 'basic_password.shape' }]],
    ['empty', { next: '' }, [{ path: 'next', code: 'required' }]],
    [
      'typed differently',
      { nextAgain: '93702649' },
      [{ path: 'nextAgain', code: 'basic_password.mismatch' }],
    ],
  ])('when the new one is %s', async (_what, wish, issues) => {
    const { person, browser } = await enter();
    const { status, code, data } = await change(person, browser, wish);
    expect({ status, code }).toEqual({ status: 422, code: 'request.invalid' });
    expect(data['issues']).toEqual(expect.arrayContaining(issues));
  });

  test('when the new one is the Basic User ID, which only the server knows', async () => {
    const { person, browser } = await enter();
    expect(await change(person, browser, { next: person.basicUserId })).toMatchObject({
      code: 'request.invalid',
      data: { issues: [{ path: 'next', code: 'basic_password.own_id' }] },
    });
  });

  test.each(['11223344', '12345679'])('when the new one is as common as %s', async (common) => {
    const { person, browser } = await enter();
    const before = await app.parts.repositories.attempts.find(`basic-password:${person.accountId}`);
    expect(await change(person, browser, { current: '60482937', next: common })).toMatchObject({
      status: 422,
      code: 'request.invalid',
      data: { issues: [{ path: 'next', code: 'basic_password.common' }] },
    });
    // Told before the present one was looked at: no attempt is spent on it.
    expect(await app.parts.repositories.attempts.find(`basic-password:${person.accountId}`)).toEqual(before);
  });

  test('for being guessable before the human check is used up', async () => {
    const { person, browser } = await enter();
    const body = await bodyFor(person, browser);
    const guessable = { ...body, next: '12344321', nextAgain: '12344321' };
    expect(await browser.call(changeBasicPassword, { body: guessable })).toMatchObject({
      data: { issues: [{ path: 'next', code: 'basic_password.mirror' }] },
    });
    expect((await browser.call(changeBasicPassword, { body })).status).toBe(200);
  });

  test('when the new one is the present one', async () => {
    const { person, browser } = await enter();
    expect(await change(person, browser, { next: person.basicPassword })).toMatchObject({
      code: 'request.invalid',
      data: { issues: [{ path: 'next', code: 'basic_password.same_as_current' }] },
    });
  });

  test('for an account that is not due: a stale tab changes nothing else', async () => {
    const { person, browser } = await enter({ linked: 1 });
    expect(await change(person, browser, { position: 2 })).toMatchObject({
      status: 409,
      code: 'basic_password.not_due',
    });
    await change(person, browser);
    const again = await change(person, browser, { current: next, next: '60482937' });
    expect(again).toMatchObject({ status: 409, code: 'basic_password.not_due' });
  });

  test('once nothing is due, and while nobody is signed in', async () => {
    const { person, browser } = await enter({ basicPasswordChanged: true });
    expect(await change(person, browser)).toMatchObject({ code: 'basic_password.not_due' });
    expect(await change(person, app.browser())).toMatchObject({ code: 'session.required' });
  });

  test('with a wrong current one, which is counted until the account rests', async () => {
    const { person, browser } = await enter();
    const wrong = { current: '60482937' };
    for (const attemptsLeft of [4, 3, 2, 1])
      expect(await change(person, browser, wrong)).toMatchObject({
        status: 422,
        code: 'basic_password.wrong',
        data: { attemptsLeft },
      });
    const until = new Date(app.clock.now().getTime() + 30 * minute).toISOString();
    const locked = { status: 429, code: 'basic_password.locked', data: { until } };
    expect(await change(person, browser, wrong)).toMatchObject(locked);
    const { hashes } = await counted.during(async () =>
      expect(await change(person, browser)).toMatchObject(locked),
    );
    expect(hashes).toBe(0);
    const told = await events(person.accountId);
    expect(told.at(-1)).toMatchObject({ event: 'basic_password.locked', actor: 'stranger', data: { until } });
    const left = told.flatMap(({ event, data }) => (event === 'basic_password.failed' ? [data] : []));
    expect(left).toMatchObject(
      [4, 3, 2, 1, 0].map((attemptsLeft) => ({ attemptsLeft, address: '127.0.0.1' })),
    );
  });

  test('until the rest is over; then one more wrong one doubles it, and a right one takes all back', async () => {
    const person = await app.people.registered();
    const failOnce = async () => change(person, await signedInBrowser(app, person), { current: '60482937' });
    for (let wrong = 0; wrong < 5; wrong += 1) await failOnce();
    app.clock.advance(30 * minute);
    const until = new Date(app.clock.now().getTime() + 60 * minute).toISOString();
    expect(await failOnce()).toMatchObject({ code: 'basic_password.locked', data: { until } });
    app.clock.advance(60 * minute);
    expect(await change(person, await signedInBrowser(app, person))).toMatchObject({ status: 200 });
    expect((await app.parts.repositories.attempts.find(`basic-password:${person.accountId}`)).count).toBe(0);
  });
});
