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
import type { AccountList } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importAccounts } from '#features/account/import-accounts.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { brokenInvariants } from '#testing/invariants.ts';
import { freeAccount, linkBody, settledInvestor } from '#testing/linked-accounts.ts';
import type { AccountPerson, RegisteredPerson } from '#testing/people.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import { changeBody, signedInBrowser } from '#testing/signed-in.ts';

let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

const minute = 60_000;
const nowhere = '01920000-0000-7000-8000-000000000000';
const places = ({ items }: AccountList) => items.map(({ id, position }) => [position, id]);
const second = ({ linked: [account] }: RegisteredPerson): AccountPerson => {
  if (account === undefined) throw new Error('nothing is linked');
  return account;
};
/** As the operator's import does. */
const close = ({ basicUserId, holderKind }: AccountPerson) => {
  const unsaid = { nameZh: undefined, email: undefined, phone: undefined, language: undefined };
  const particulars = { nameEn: 'CHAN Tai Man', ...unsaid, status: 'closed' } as const;
  const entry = { basicUserId, holderKind, identities: [], particulars, basicPassword: undefined };
  return importAccounts(app.parts)([entry], {
    draw: () => '',
    keep: async () => undefined,
    operator: 'test',
  });
};
/** Links an account whose Basic Password was chosen, but not proved: as a registration leaves it that names one which served somebody before. */
const unproved = async () => {
  const further = await freeAccount(app);
  const { person, browser } = await settledInvestor(app);
  const link = { accountId: further.accountId, userId: person.userId, position: 2, provenAt: null } as const;
  await app.parts.repositories.accounts.link({ ...link, linkedAt: app.clock.now() });
  return { person, browser, further };
};

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

describe('another primary', () => {
  test('changes places with the one before, and other sessions see it', async () => {
    const { person, browser } = await settledInvestor(app, { linked: 2 });
    const other = await signedInBrowser(app, person);
    const id = person.linked[1]?.accountId ?? '';
    const after = [
      [1, id],
      [2, second(person).accountId],
      [3, person.accountId],
    ];
    for (const _ of ['once', 'twice'])
      expect(places((await browser.call(choosePrimary, { body: { id } })).body)).toEqual(after);
    expect(places((await other.call(listAccounts, {})).body)).toEqual(after);
    const moves = await app.parts.repositories.audit.list(`account:${person.accountId}`);
    expect(moves.at(-1)).toMatchObject({ event: 'account.moved', data: { from: 1, to: 3 } });
    const signedIn = await signedInBrowser(app, person);
    expect((await signedIn.call(getSession, {})).body).toMatchObject({ stage: 'active' });
  });

  test('must be proved, open and one’s own', async () => {
    const { browser, further } = await unproved();
    const choose = (id: string) => browser.call(choosePrimary, { body: { id } });
    expect(await choose(further.accountId)).toMatchObject({ status: 409, code: 'account.not_proved' });
    await browser.call(linkAccount, { body: linkBody(further) });
    await close(further);
    expect(await choose(further.accountId)).toMatchObject({ status: 409, code: 'account.closed' });
    const stranger = await settledInvestor(app, { linked: 1 });
    for (const id of [nowhere, second(stranger.person).accountId])
      expect(await choose(id)).toMatchObject({ status: 404, code: 'account.not_found' });
  });

  test('a primary account that the operator closed gives its place to another and may go', async () => {
    const { person, browser } = await settledInvestor(app, { linked: 1 });
    await close(person);
    await browser.call(choosePrimary, { body: { id: second(person).accountId } });
    const { body } = await browser.call(listAccounts, {});
    expect(body.items).toMatchObject([{ status: 'open' }, { status: 'closed', id: person.accountId }]);
    await browser.call(unlinkAccount, { params: { id: person.accountId } });
    expect((await browser.call(listAccounts, {})).body.items).toHaveLength(1);
  });

  test.each([['promote and unlink'], ['two promotions'], ['link and promote']])(
    'in two tabs at once leaves one primary: %s',
    async (what) => {
      const { person, browser } = await settledInvestor(app, { linked: 2 });
      const tab = await signedInBrowser(app, person);
      const [two, three] = person.linked.map(({ accountId }) => accountId);
      const further = await freeAccount(app);
      const promote = (id = '') => browser.call(choosePrimary, { body: { id } });
      const acts: Record<string, Promise<unknown>[]> = {
        'promote and unlink': [promote(two), tab.call(unlinkAccount, { params: { id: two ?? '' } })],
        'two promotions': [promote(two), tab.call(choosePrimary, { body: { id: three ?? '' } })],
        'link and promote': [promote(three), tab.call(linkAccount, { body: linkBody(further) })],
      };
      await Promise.all(acts[what] ?? []);
      const { body } = await browser.call(listAccounts, {});
      expect(body.items.filter(({ position }) => position === 1)).toHaveLength(1);
    },
  );
});

describe('proving', () => {
  test('by the Basic Password that its holder chose shows the account', async () => {
    const { browser, further } = await unproved();
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
    const { browser, further } = await unproved();
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
    const { browser, further } = await unproved();
    await close(further);
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
