import {
  changeBasicPassword,
  changeBasicPasswordOf,
  getSession,
  linkAccount,
  listAccounts,
} from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { brokenInvariants } from '#testing/invariants.ts';
import { freeAccount, linkBody, settledInvestor } from '#testing/linked-accounts.ts';
import type { AccountPerson } from '#testing/people.ts';
import { changeBody, signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

const day = 24 * 60 * 60_000;
const change = async (browser: TestBrowser, account: AccountPerson, next = '40917265') => {
  const { position: _, ...body } = await changeBody(app, browser, { current: account.basicPassword, next });
  return browser.call(changeBasicPasswordOf, { params: { id: account.accountId }, body });
};
/** Signed in again once a day has passed. */
const aDayLater = async (person: Parameters<typeof signedInBrowser>[1]) => {
  app.clock.advance(day);
  return signedInBrowser(app, person);
};

describe('a day after the last change', () => {
  test('any proved account’s is changed; the session is renewed and the others end', async () => {
    const { person } = await settledInvestor(app, { linked: 1 });
    const browser = await aDayLater(person);
    const other = await signedInBrowser(app, person);
    const before = browser.cookies.get('__Host-vestibule');
    for (const account of [person, ...person.linked]) {
      const { status, body } = await change(browser, account);
      expect(status).toBe(200);
      expect(body).toMatchObject({ signedIn: true, stage: 'active' });
    }
    expect(browser.cookies.get('__Host-vestibule')).not.toBe(before);
    expect((await other.call(getSession, {})).body).toEqual({ signedIn: false });
    const told = await app.parts.repositories.audit.list(`account:${person.accountId}`);
    expect(told.at(-1)).toMatchObject({ event: 'basic_password.changed', data: { sessionsEnded: 2 } });
  });

  test('it is refused for twelve that were used, and told what is guessable', async () => {
    const { person } = await settledInvestor(app);
    const browser = await aDayLater(person);
    const used =
      (await app.database.prisma.basicPassword.count({ where: { accountId: person.accountId } })) > 1;
    expect(used).toBe(true);
    await change(browser, person);
    const later = await aDayLater(person);
    const present = { ...person, basicPassword: '40917265' };
    expect(await change(later, present, person.basicPassword)).toMatchObject({
      status: 422,
      code: 'basic_password.reused',
    });
    expect(await change(later, present, person.basicUserId)).toMatchObject({
      data: { issues: [{ path: 'next', code: 'basic_password.own_id' }] },
    });
  });

  test('two tabs at once change it once', async () => {
    const { person } = await settledInvestor(app);
    const browser = await aDayLater(person);
    const tab = await signedInBrowser(app, person);
    const answers = await Promise.all([change(browser, person), change(tab, person, '40917256')]);
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
  });
});

describe('a change is refused', () => {
  test('within a day, with the time from when it may be', async () => {
    const { person, browser } = await settledInvestor(app);
    const until = new Date(app.clock.now().getTime() + day).toISOString();
    const { body } = await browser.call(listAccounts, {});
    expect(body.items[0]).toMatchObject({ basicPasswordChangeableFrom: until });
    expect(await change(browser, person)).toMatchObject({
      status: 409,
      code: 'basic_password.too_recent',
      data: { until },
    });
  });

  test('for another investor’s account and for none, whatever is right', async () => {
    const { browser } = await settledInvestor(app);
    const { person: stranger } = await settledInvestor(app);
    for (const accountId of [stranger.accountId, '01920000-0000-7000-8000-000000000000'])
      expect(await change(browser, { ...stranger, accountId })).toMatchObject({
        status: 404,
        code: 'account.not_found',
      });
  });

  test('with a wrong current one, which is counted', async () => {
    const { person } = await settledInvestor(app);
    const browser = await aDayLater(person);
    expect(await change(browser, { ...person, basicPassword: '60482937' })).toMatchObject({
      code: 'basic_password.wrong',
      data: { attemptsLeft: 4 },
    });
  });

  test('for one that is not proved although its holder chose it', async () => {
    const further = await freeAccount(app);
    const { person, browser } = await settledInvestor(app);
    const { accountId } = further;
    const link = { accountId, userId: person.userId, position: 2, provenAt: null } as const;
    await app.parts.repositories.accounts.link({ ...link, linkedAt: app.clock.now() });
    expect(await change(browser, further)).toMatchObject({ status: 409, code: 'account.not_proved' });
  });

  test('before the first change of the primary one', async () => {
    const person = await app.people.registered();
    const browser = await signedInBrowser(app, person);
    expect(await change(browser, person)).toMatchObject({ code: 'basic_password.change_required' });
  });
});

test('an account that was linked with its issued one is changed and proved in one step', async () => {
  const { browser } = await settledInvestor(app);
  const further = await app.people.account();
  await browser.call(linkAccount, { body: linkBody(further) });
  expect(await change(browser, further)).toMatchObject({ status: 200 });
  expect((await browser.call(listAccounts, {})).body.items[1]).toMatchObject({ proved: true });
});

test('a change that the operator asks for comes first at the next sign-in, however recent the last one', async () => {
  const { person } = await settledInvestor(app);
  await app.parts.transact(({ basicPasswords }) => basicPasswords.requireChange(person.accountId));
  const browser = await signedInBrowser(app, person);
  expect((await browser.call(getSession, {})).body).toMatchObject({ stage: 'basic-password-change' });
  const body = await changeBody(app, browser, { current: person.basicPassword, next: '40917265' });
  expect((await browser.call(changeBasicPassword, { body })).status).toBe(200);
  expect((await browser.call(getSession, {})).body).toMatchObject({ stage: 'active' });
});

test('leaves nothing that breaks a rule', async () => {
  expect(await brokenInvariants(app.database.prisma)).toEqual([]);
});
