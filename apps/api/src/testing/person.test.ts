import { changeBasicPassword, getSession, signIn } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { buildTestApp } from './build-test-app.ts';
import type { TestApp } from './build-test-app.ts';
import { millisecondsOf } from './duration.ts';
import { brokenInvariants } from './invariants.ts';
import { personMaker } from './person.ts';
import type { Person, PersonWishes } from './person.ts';
import { sessionMaker } from './session-maker.ts';
import { changeBody, passHumanCheck } from './signed-in.ts';

let app: TestApp;
let person: (wishes?: PersonWishes) => Promise<Person>;
beforeAll(async () => {
  app = await buildTestApp();
  person = personMaker(app);
});
afterAll(() => app.close());

const enter = async ({ internetUserId, internetPassword }: Person) => {
  const browser = app.browser();
  const answer = await browser.call(signIn, { body: { internetUserId, internetPassword } });
  return { browser, answer };
};

describe('a person is what the wish says, as the API tells it', () => {
  it('holds an account that serves nobody', async () => {
    const { basicUserId } = await person({ state: 'account', holderKind: 'corporate' });
    const [account] = await app.parts.repositories.accounts.findByBasicUserIds([basicUserId]);
    expect(account).toMatchObject({ holderKind: 'corporate', servesUserId: null });
  });

  it.each([
    ['registered', {}, 'basic-password-change'],
    ['settled', {}, 'active'],
    ['settled', { provenLinked: 2 }, 'active'],
    ['settled', { linked: 1 }, 'basic-password-change'],
    ['settled', { termsVersion: '0.9' }, 'terms-acceptance'],
  ] as const)('%s, %o: signs in to %s', async (state, wishes, stage) => {
    const { answer } = await enter(await person({ state, ...wishes }));
    expect(answer.body).toMatchObject({ signedIn: true, stage });
  });

  it('has a linked account that is not proved behind those that are', async () => {
    const { userId } = await person({ linked: 1, provenLinked: 2 });
    const links = await app.parts.repositories.accounts.linksOf(userId);
    expect(links.map(({ provenAt, issued }) => [provenAt !== null, issued])).toEqual([
      [true, false],
      [true, false],
      [true, false],
      [false, true],
    ]);
  });

  it('is asked for a human check after failures, and rests', async () => {
    const failed = await enter(await person({ failedSignIns: 3 }));
    expect(failed.answer.code).toBe('captcha.required');
    const resting = await person({ restingFor: '10m' });
    const browser = app.browser();
    const captcha = await passHumanCheck(app, browser, 'sign-in');
    const { internetUserId, internetPassword } = resting;
    const { code, data } = await browser.call(signIn, {
      body: { internetUserId, internetPassword, captcha },
    });
    expect([code, data]).toEqual(['sign_in.resting', { until: '2026-11-24T02:10:00.000Z' }]);
  });

  it('has given the Internet User ID up', async () => {
    const { answer } = await enter(await person({ state: 'cancelled' }));
    expect(answer.code).toBe('sign_in.failed');
  });

  it('is locked out of a Basic Password', async () => {
    const locked = await person({ state: 'registered', lockedFor: '30m' });
    const { browser } = await enter(locked);
    const body = await changeBody(app, browser, { current: locked.basicPassword });
    const { code, data } = await browser.call(changeBasicPassword, { body });
    expect([code, data]).toEqual(['basic_password.locked', { until: '2026-11-24T02:30:00.000Z' }]);
  });

  it('remembers as many Basic Passwords as were wished for, the present one among them', async () => {
    const { accountId, formerBasicPasswords } = await person({ historyDepth: 12 });
    expect(formerBasicPasswords).toHaveLength(11);
    expect(new Set(formerBasicPasswords).size).toBe(11);
    expect(await app.parts.repositories.basicPasswords.history(accountId)).toHaveLength(12);
  });

  it('has remembered browsers, sessions elsewhere, and has read', async () => {
    const { userId } = await person({ devices: 3, sessions: 2, broadcastsRead: 5 });
    const { prisma } = app.database;
    const where = { userId };
    const rows = [prisma.knownDevice.count({ where }), prisma.session.count({ where })];
    expect(await Promise.all(rows)).toEqual([3, 2]);
  });
});

test('a session that was made is as good as one that was begun', async () => {
  const { userId, internetUserId } = await person({ linked: 1 });
  const [cookie] = await sessionMaker(app)({ userId });
  const browser = app.browser();
  browser.cookies.set(cookie?.name ?? '', cookie?.value ?? '');
  const { body } = await browser.call(getSession, {});
  expect(body).toMatchObject({ signedIn: true, internetUserId, stage: 'active' });
});

test('nothing that a person was made with breaks a rule of the database', async () => {
  expect(await brokenInvariants(app.database.prisma)).toEqual([]);
});

// The quickest of ten: others use the machine too.
test.each([
  [{}, 50],
  [{ linked: 1, provenLinked: 1, historyDepth: 12, devices: 3, sessions: 2 }, 150],
] as const)('%o is made within %d milliseconds', async (wishes, limitMs) => {
  const took: number[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    const begun = performance.now();
    await person(wishes);
    took.push(performance.now() - begun);
  }
  expect(Math.min(...took)).toBeLessThanOrEqual(limitMs);
});

test.each([
  ['90s', 90_000],
  ['16m', 960_000],
  ['25h', 90_000_000],
  ['-1d', -86_400_000],
] as const)('%s are %d milliseconds', (duration, milliseconds) => {
  expect(millisecondsOf(duration)).toBe(milliseconds);
});
