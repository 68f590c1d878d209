import { changeBasicPassword, getBasicPasswordDue, getSession } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { changeBody, signedInBrowser } from '#testing/signed-in.ts';
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
const next = '93702648';
const due = async (browser: TestBrowser) => (await browser.call(getBasicPasswordDue, {})).body;
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
    const body = await bodyFor(person, browser);
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
