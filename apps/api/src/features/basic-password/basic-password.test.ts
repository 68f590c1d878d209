import {
  changeBasicPassword,
  getBasicPasswordDue,
  getSession,
  putOffBasicPassword,
} from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { passHumanCheck, signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

type Person = Awaited<ReturnType<TestApp['people']['registered']>>;
type Position = 1 | 2 | 3 | 4;

const counted = countedHasher();
let app: TestApp;
const minute = 60_000;
const next = '93702648';

beforeAll(async () => {
  app = await buildTestApp({ world: { hasher: counted.hasher } });
});
afterAll(() => app.close());

const enter = async (wishes: Parameters<TestApp['people']['registered']>[0] = {}) => {
  const person = await app.people.registered(wishes);
  return { person, browser: await signedInBrowser(app, person) };
};
interface Wish {
  readonly position?: Position;
  readonly current?: string;
  readonly next?: string;
  readonly nextAgain?: string;
}
const changeBody = async (person: Person, browser: TestBrowser, wish: Wish = {}) => ({
  position: wish.position ?? 1,
  current: wish.current ?? person.basicPassword,
  next: wish.next ?? next,
  nextAgain: wish.nextAgain ?? wish.next ?? next,
  captcha: await passHumanCheck(app, browser, 'basic-password'),
});
const change = async (person: Person, browser: TestBrowser, wish: Wish = {}) =>
  browser.call(changeBasicPassword, { body: await changeBody(person, browser, wish) });
const due = async (browser: TestBrowser) => (await browser.call(getBasicPasswordDue, {})).body;
const putOff = (browser: TestBrowser, position: Position) =>
  browser.call(putOffBasicPassword, { body: { position } });
const masked = (basicUserId: string) => `${basicUserId.slice(0, 2)}......`;
const events = (accountId: string) => app.parts.repositories.audit.list(`account:${accountId}`);

describe('what is due', () => {
  test('is the primary account first, masked', async () => {
    const { person, browser } = await enter({ linked: 1 });
    expect(await due(browser)).toEqual({
      current: { position: 1, maskedBasicUserId: masked(person.basicUserId), mayPutOff: false },
      accounts: [
        { position: 1, maskedBasicUserId: masked(person.basicUserId), state: 'due' },
        { position: 2, maskedBasicUserId: masked(person.linked[0]?.basicUserId ?? ''), state: 'due' },
      ],
    });
  });

  test('is nothing for the settled', async () => {
    const { browser } = await enter({ basicPasswordChanged: true });
    expect(await due(browser)).toMatchObject({ current: null, accounts: [{ state: 'done' }] });
  });

  test('is told to nobody who is not signed in', async () => {
    expect(await app.browser().call(getBasicPasswordDue, {})).toMatchObject({ code: 'session.required' });
  });
});

describe('a change', () => {
  test('opens the portal, renews the session and ends the others', async () => {
    const { person, browser } = await enter();
    const other = await signedInBrowser(app, person);
    const token = browser.cookies.get('__Host-vestibule');
    const { status, body } = await change(person, browser);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      session: { signedIn: true, stage: 'active', internetUserId: person.internetUserId },
      due: { current: null, accounts: [{ position: 1, state: 'done' }] },
    });
    expect(browser.cookies.get('__Host-vestibule')).not.toBe(token);
    expect((await browser.call(getSession, {})).body).toMatchObject({ stage: 'active' });
    expect((await other.call(getSession, {})).body).toEqual({ signedIn: false });
    const stale = app.browser();
    stale.cookies.set('__Host-vestibule', token ?? '');
    expect((await stale.call(getSession, {})).body).toEqual({ signedIn: false });
  });

  test('spends two slow hashes, and is on the record without a secret', async () => {
    const { person, browser } = await enter();
    const body = await changeBody(person, browser);
    const { hashes } = await counted.during(() => browser.call(changeBasicPassword, { body }));
    expect(hashes).toBe(2);
    const record = await events(person.accountId);
    expect(record.at(-1)).toMatchObject({ event: 'basic_password.changed', data: { userId: person.userId } });
    expect(JSON.stringify(record)).not.toMatch(new RegExp(`${next}|${person.basicPassword}`));
  });

  test('keeps of the old one no more than a tag of twenty bits', async () => {
    const { person, browser } = await enter();
    await change(person, browser);
    const rows = await app.database.prisma.basicPassword.findMany({
      where: { accountId: person.accountId },
      orderBy: { sequence: 'asc' },
    });
    expect(rows).toMatchObject([
      { sequence: 1, origin: 'issued', digest: null },
      { sequence: 2, origin: 'chosen', tag: null },
    ]);
    expect(rows[0]?.tag).toBeLessThan(2 ** 20);
  });

  test('goes from account to account, each with its own Basic Password, and proves it', async () => {
    const { person, browser } = await enter({ linked: 2 });
    const stages = [];
    for (const [index, account] of [person, ...person.linked].entries()) {
      const position = ([1, 2, 3] as const)[index] ?? 1;
      const { body } = await change(person, browser, { position, current: account.basicPassword });
      stages.push([body.session.signedIn && body.session.stage, body.due.current?.position]);
    }
    expect(stages).toEqual([
      ['basic-password-change', 2],
      ['basic-password-change', 3],
      ['active', undefined],
    ]);
    const links = await app.parts.repositories.accounts.linksOf(person.userId);
    expect(links.every(({ provenAt }) => provenAt !== null)).toBe(true);
  });

  test('takes full-width digits', async () => {
    const { person, browser } = await enter();
    const wide = next.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(await change(person, browser, { next: wide })).toMatchObject({ status: 200 });
  });
});

describe('a change is refused', () => {
  test('with a human check that is wrong, used up or for something else', async () => {
    const { person, browser } = await enter();
    const body = await changeBody(person, browser);
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

  test.each<[string, Wish, { path: string; code: string }[]]>([
    ['repeated', { next: '77777777' }, [{ path: 'next', code: 'basic_password.repeated' }]],
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
    expect((await events(person.accountId)).at(-1)).toMatchObject({ event: 'basic_password.locked' });
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

describe('putting off', () => {
  test('leaves a linked account unproved for this session and asks again at the next', async () => {
    const { person, browser } = await enter({ linked: 1 });
    await change(person, browser);
    const token = browser.cookies.get('__Host-vestibule');
    const { status, body } = await putOff(browser, 2);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      session: { stage: 'active' },
      due: { current: null, accounts: [{ state: 'done' }, { state: 'put-off' }] },
    });
    expect(browser.cookies.get('__Host-vestibule')).not.toBe(token);
    expect((await browser.call(getSession, {})).body).toMatchObject({ stage: 'active' });
    expect(await due(await signedInBrowser(app, person))).toMatchObject({
      current: { position: 2, mayPutOff: true },
    });
    const links = await app.parts.repositories.accounts.linksOf(person.userId);
    expect(links[1]?.provenAt).toBeNull();
    const record = await events(person.linked[0]?.accountId ?? '');
    expect(record.at(-1)).toMatchObject({ event: 'basic_password.put_off' });
  });

  test('is not for the primary account, nor for one that is not due', async () => {
    const { person, browser } = await enter({ linked: 2 });
    expect(await putOff(browser, 1)).toMatchObject({
      status: 409,
      code: 'basic_password.primary_not_deferrable',
    });
    expect(await putOff(browser, 2)).toMatchObject({ status: 409, code: 'basic_password.not_due' });
    await change(person, browser);
    expect(await putOff(browser, 3)).toMatchObject({ status: 409, code: 'basic_password.not_due' });
    expect(await putOff(browser, 4)).toMatchObject({ status: 409, code: 'basic_password.not_due' });
  });

  test('twice at once is put off once', async () => {
    const { person, browser } = await enter({ linked: 2 });
    await change(person, browser);
    const answers = await Promise.all([putOff(browser, 2), putOff(browser, 2)]);
    expect(answers.map(({ code }) => code).toSorted()).toEqual(['basic_password.not_due', undefined]);
  });
});

describe('at once', () => {
  test('of two changes one wins and none is lost', async () => {
    const { person, browser } = await enter();
    const other = await signedInBrowser(app, person);
    const wishes = ['93702648', '60482937'];
    const tries = await Promise.all(
      [browser, other].map(async (each, index) => {
        const body = await changeBody(person, each, { next: wishes[index] ?? '' });
        return () => each.call(changeBasicPassword, { body });
      }),
    );
    const answers = await Promise.all(tries.map((send) => send()));
    const winner = answers.findIndex(({ status }) => status === 200);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const present = wishes[winner] ?? '';
    await app.parts.proveBasicPassword({ accountId: person.accountId, basicPassword: present });
    expect(await app.database.prisma.basicPassword.count({ where: { accountId: person.accountId } })).toBe(2);
  });

  test('a hundred wrong proofs spend five hashes; right ones at once are all right', async () => {
    const person = await app.people.account();
    const prove = (basicPassword: string) =>
      app.parts.proveBasicPassword({ accountId: person.accountId, basicPassword }).then(
        () => 'right',
        (failure: { code: string }) => failure.code,
      );
    const all = (basicPassword: string, count: number) =>
      Promise.all(Array.from({ length: count }, () => prove(basicPassword)));
    expect(new Set(await all(person.basicPassword, 50))).toEqual(new Set(['right']));
    const codes: string[] = [];
    const { hashes } = await counted.during(async () => codes.push(...(await all('60482937', 100))));
    expect(hashes).toBe(5);
    expect(codes.filter((code) => code === 'basic_password.wrong')).toHaveLength(4);
    expect(codes.filter((code) => code === 'basic_password.locked')).toHaveLength(96);
  });

  test('when all hashing is taken nothing is counted', async () => {
    const { person, browser } = await enter();
    const body = await changeBody(person, browser);
    counted.setBusy(true);
    const busy = await browser.call(changeBasicPassword, { body });
    counted.setBusy(false);
    expect(busy).toMatchObject({ status: 503, code: 'server.busy' });
    expect((await app.parts.repositories.attempts.find(`basic-password:${person.accountId}`)).count).toBe(0);
  });
});
