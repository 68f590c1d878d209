import { choosePrimary, getSession, linkAccount, listAccounts, unlinkAccount } from '@vestibule/contract';
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
import { signedInBrowser } from '#testing/signed-in.ts';

let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

const nowhere = '01920000-0000-7000-8000-000000000000';

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
    const { browser, further } = await unprovedInvestor(app);
    const choose = (id: string) => browser.call(choosePrimary, { body: { id } });
    expect(await choose(further.accountId)).toMatchObject({ status: 409, code: 'account.not_proved' });
    await browser.call(linkAccount, { body: linkBody(further) });
    await closeAccount(app, further);
    expect(await choose(further.accountId)).toMatchObject({ status: 409, code: 'account.closed' });
    const stranger = await settledInvestor(app, { linked: 1 });
    for (const id of [nowhere, second(stranger.person).accountId])
      expect(await choose(id)).toMatchObject({ status: 404, code: 'account.not_found' });
  });

  test('a primary account that the operator closed gives its place to another and may go', async () => {
    const { person, browser } = await settledInvestor(app, { linked: 1 });
    await closeAccount(app, person);
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

test('leaves nothing that breaks a rule', async () => {
  expect(await brokenInvariants(app.database.prisma)).toEqual([]);
});
