import {
  choosePrimary,
  getSession,
  linkAccount,
  listAccounts,
  proveAccount,
  putOffBasicPassword,
  changeBasicPassword,
  signOut,
  unlinkAccount,
} from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { brokenInvariants } from '#testing/invariants.ts';
import {
  closeAccount,
  freeAccount,
  linkBody,
  places,
  second,
  settledInvestor,
  unprovedInvestor,
} from '#testing/linked-accounts.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import { changeBody, signedInBrowser } from '#testing/signed-in.ts';

let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

const minute = 60_000;
const nowhere = '01920000-0000-7000-8000-000000000000';

describe('unlinking', () => {
  test('frees the account for anybody, and leaves the others in their places', async () => {
    const { person, browser } = await settledInvestor(app, { linked: 2 });
    const [two, three] = person.linked;
    const { status, body } = await browser.call(unlinkAccount, { params: { id: two?.accountId ?? '' } });
    expect(status).toBe(200);
    expect(places(body)).toEqual([
      [1, person.accountId],
      [3, three?.accountId],
    ]);
    const other = await settledInvestor(app);
    expect(await other.browser.call(linkAccount, { body: linkBody(second(person)) })).toMatchObject({
      status: 200,
    });
    const back = await browser.call(linkAccount, { body: linkBody(await freeAccount(app)) });
    expect(back.body.items.map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  test('leaves the account to be registered anew, with the Basic Password that its holder chose', async () => {
    const { person, browser } = await settledInvestor(app, { linked: 1 });
    const freed = second(person);
    await browser.call(unlinkAccount, { params: { id: freed.accountId } });
    const journey = registrationJourney(app.browser(), app.oracle);
    await journey.toDetails();
    const credentials = { internetUserId: 'Anew2026', internetPassword: 'Lighthouse2026' };
    expect(await journey.submit(freed, credentials)).toMatchObject({ status: 200 });
    expect(await journey.confirm(freed.basicPassword)).toMatchObject({ status: 200 });
    const anew = await signedInBrowser(app, credentials);
    expect((await anew.call(getSession, {})).body).toMatchObject({ stage: 'active' });
    expect((await anew.call(listAccounts, {})).body.items).toMatchObject([
      { proved: true, position: 1, id: freed.accountId },
    ]);
  });

  test('is not for the primary account', async () => {
    const { person, browser } = await settledInvestor(app);
    expect(await browser.call(unlinkAccount, { params: { id: person.accountId } })).toMatchObject({
      status: 409,
      code: 'account.is_primary',
    });
  });

  test('twice, or what is not one’s own, answers one’s own list and changes nothing', async () => {
    const { person, browser } = await settledInvestor(app, { linked: 1 });
    const stranger = await settledInvestor(app, { linked: 1 });
    const ids = [
      second(person).accountId,
      second(person).accountId,
      nowhere,
      second(stranger.person).accountId,
    ];
    for (const id of ids)
      expect(places((await browser.call(unlinkAccount, { params: { id } })).body)).toEqual([
        [1, person.accountId],
      ]);
    expect((await stranger.browser.call(listAccounts, {})).body.items).toHaveLength(2);
  });

  test('ends a session that waits before that account’s first change', async () => {
    const person = await app.people.registered({ linked: 1 });
    const browser = await signedInBrowser(app, person);
    const body = await changeBody(app, browser, { current: person.basicPassword });
    await browser.call(changeBasicPassword, { body });
    await browser.call(putOffBasicPassword, { body: { position: 2 } });
    const waiting = await signedInBrowser(app, person);
    await browser.call(unlinkAccount, { params: { id: second(person).accountId } });
    expect((await waiting.call(getSession, {})).body).toEqual({ signedIn: false });
    expect((await browser.call(getSession, {})).body).toMatchObject({ stage: 'active' });
  });
});

describe('proving', () => {
  test('by the Basic Password that its holder chose shows the account', async () => {
    const { browser, further } = await unprovedInvestor(app);
    const { accountId: id, basicUserId, basicPassword } = further;
    expect((await browser.call(listAccounts, {})).body.items[1]).toEqual({
      proved: false,
      id,
      position: 2,
      basicUserId,
      proof: 'give',
    });
    for (const _ of ['once', 'twice'])
      expect(
        (await browser.call(proveAccount, { params: { id }, body: { basicPassword } })).body.items[1],
      ).toMatchObject({ proved: true });
    const told = (await app.parts.repositories.audit.list(`account:${id}`)).map(({ event }) => event);
    expect(told.filter((event) => event === 'account.proved')).toHaveLength(1);
  });

  test('is refused with a wrong one, for another’s account, and while the issued one stands', async () => {
    const { browser, further } = await unprovedInvestor(app);
    const prove = (id: string, basicPassword = '60482937') =>
      browser.call(proveAccount, { params: { id }, body: { basicPassword } });
    expect(await prove(further.accountId)).toMatchObject({
      code: 'basic_password.wrong',
      data: { attemptsLeft: 4 },
    });
    const stranger = await settledInvestor(app, { linked: 1 });
    const foreign = second(stranger.person);
    for (const id of [nowhere, foreign.accountId])
      expect(await prove(id, foreign.basicPassword)).toMatchObject({
        status: 404,
        code: 'account.not_found',
      });
    const fresh = await app.people.account();
    await browser.call(linkAccount, { body: linkBody(fresh) });
    expect(await prove(fresh.accountId, fresh.basicPassword)).toMatchObject({
      status: 409,
      code: 'basic_password.must_change',
    });
  });

  test('a closed account is told to be closed to who knows its Basic Password only', async () => {
    const { browser, further } = await unprovedInvestor(app);
    await closeAccount(app, further);
    const prove = (basicPassword: string) =>
      browser.call(proveAccount, { params: { id: further.accountId }, body: { basicPassword } });
    expect(await prove('60482937')).toMatchObject({ code: 'basic_password.wrong' });
    expect(await prove(further.basicPassword)).toMatchObject({ status: 409, code: 'account.closed' });
  });
});

test('acts on links ask for the Internet Password anew after ten minutes, but for a proof', async () => {
  const { person, browser } = await settledInvestor(app, { linked: 1 });
  const { accountId: id, basicPassword } = second(person);
  app.clock.advance(10 * minute + 1);
  expect(await browser.call(unlinkAccount, { params: { id } })).toMatchObject({
    code: 'session.proof_required',
  });
  expect(await browser.call(choosePrimary, { body: { id } })).toMatchObject({
    code: 'session.proof_required',
  });
  expect(await browser.call(proveAccount, { params: { id }, body: { basicPassword } })).toMatchObject({
    status: 200,
  });
});

test('a tab that was left open after the sign-out changes nothing', async () => {
  const { person, browser } = await settledInvestor(app, { linked: 1 });
  const tab = app.browser();
  for (const [name, value] of browser.cookies) tab.cookies.set(name, value);
  await browser.call(signOut, {});
  const { accountId: id } = second(person);
  expect(await tab.call(unlinkAccount, { params: { id } })).toMatchObject({ code: 'session.expired' });
  expect(await app.parts.repositories.accounts.linksOf(person.userId)).toHaveLength(2);
});

test('leaves nothing that breaks a rule', async () => {
  expect(await brokenInvariants(app.database.prisma)).toEqual([]);
});
