import {
  changeBasicPassword,
  getBasicPasswordDue,
  getSession,
  putOffBasicPassword,
} from '@vestibule/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { changeBody, signedInBrowser } from '#testing/signed-in.ts';
import type { ChangeWish } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

type Person = Awaited<ReturnType<TestApp['people']['registered']>>;

let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
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
const putOff = (browser: TestBrowser, position: 1 | 2 | 3 | 4) =>
  browser.call(putOffBasicPassword, { body: { position } });
const due = async (browser: TestBrowser) => (await browser.call(getBasicPasswordDue, {})).body;
const events = (accountId: string) => app.parts.repositories.audit.list(`account:${accountId}`);

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
  const [done, late] = answers.map(({ status }) => status).toSorted((one, other) => one - other);
  expect(done).toBe(200);
  // Not due any more; or, where it came in after the other was done, with a token that is dead.
  expect([401, 409]).toContain(late);
  const putOffs = { event: 'basic_password.put_off', subject: `account:${person.linked[0]?.accountId}` };
  expect(await app.database.prisma.auditEvent.count({ where: putOffs })).toBe(1);
});
