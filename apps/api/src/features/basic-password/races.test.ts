import { changeBasicPassword } from '@vestibule/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { changeBody, signedInBrowser } from '#testing/signed-in.ts';
import type { ChangeWish } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

type Person = Awaited<ReturnType<TestApp['people']['registered']>>;

const visitor = { address: null, userAgent: null };
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

test('of two changes one wins and none is lost', async () => {
  const { person, browser } = await enter();
  const other = await signedInBrowser(app, person);
  const wishes = ['93702648', '60482937'];
  const tries = await Promise.all(
    [browser, other].map(async (each, index) => {
      const body = await bodyFor(person, each, { next: wishes[index] ?? '' });
      return () => each.call(changeBasicPassword, { body });
    }),
  );
  const answers = await Promise.all(tries.map((send) => send()));
  const winner = answers.findIndex(({ status }) => status === 200);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const present = wishes[winner] ?? '';
  await app.parts.proveBasicPassword({ accountId: person.accountId, basicPassword: present, visitor });
  expect(await app.database.prisma.basicPassword.count({ where: { accountId: person.accountId } })).toBe(2);
});

test('a hundred wrong proofs spend five hashes; right ones at once are all right', async () => {
  const person = await app.people.account();
  const prove = (basicPassword: string) =>
    app.parts.proveBasicPassword({ accountId: person.accountId, basicPassword, visitor }).then(
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
  const body = await bodyFor(person, browser);
  counted.setBusy(true);
  const busy = await browser.call(changeBasicPassword, { body });
  counted.setBusy(false);
  expect(busy).toMatchObject({ status: 503, code: 'server.busy' });
  expect((await app.parts.repositories.attempts.find(`basic-password:${person.accountId}`)).count).toBe(0);
});
