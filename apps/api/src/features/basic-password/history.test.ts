import { basicPasswordHistoryDepth } from '@vestibule/domain/basic-password';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Failure } from '#failure.ts';
import { passwordHasher } from '#platform/password-hasher.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { testSecrets } from '#testing/test-secrets.ts';
import { prepareReplacement } from './prepare-replacement.ts';

const counted = countedHasher();
const day = 24 * 60 * 60 * 1000;
let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp({ world: { hasher: counted.hasher } });
});
afterAll(() => app.close());

type ChangeParts = Parameters<typeof prepareReplacement>[0];

/** Changes a day after the one before; answers the code of the refusal. */
const change = async (accountId: string, candidate: string, parts: ChangeParts = app.parts) => {
  app.clock.advance(day);
  try {
    const replacement = await prepareReplacement(parts)({ accountId, candidate });
    await app.parts.transact(({ basicPasswords }) => basicPasswords.retireAndSet(replacement));
    return 'changed';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
};
const pin = (number: number): string => String(number).padStart(8, '0');
const pins = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => pin(31_415_926 + index * 7_919));

test('after any number of changes none of the last twelve is taken, and the thirteenth is', async () => {
  const chosen = fc.uniqueArray(fc.integer({ min: 0, max: 99_999_999 }).map(pin), {
    minLength: 1,
    maxLength: 16,
  });
  await fc.assert(
    fc.asyncProperty(chosen, async (candidates) => {
      const { accountId, basicPassword } = await app.people.account();
      const inOrder = [basicPassword, ...candidates.filter((candidate) => candidate !== basicPassword)];
      for (const candidate of inOrder.slice(1)) expect(await change(accountId, candidate)).toBe('changed');
      for (const old of inOrder.slice(-basicPasswordHistoryDepth))
        expect(await change(accountId, old)).toBe('basic_password.reused');
      const thirteenth = inOrder.at(-basicPasswordHistoryDepth - 1);
      if (thirteenth !== undefined) expect(await change(accountId, thirteenth)).toBe('changed');
    }),
    { numRuns: 12 },
  );
});

test('a full history costs one hash and keeps twelve rows, one of them whole', async () => {
  const { accountId } = await app.people.account();
  for (const candidate of pins(14)) await change(accountId, candidate);
  const { hashes } = await counted.during(() => change(accountId, '60482937'));
  expect(hashes).toBe(1);
  const rows = await app.database.prisma.basicPassword.findMany({ where: { accountId } });
  expect(rows).toHaveLength(basicPasswordHistoryDepth);
  expect(rows.filter(({ digest }) => digest !== null)).toHaveLength(1);
  expect(new Set(rows.map(({ salt }) => salt)).size).toBe(1);
});

test('the tags of one account say nothing of another’s', async () => {
  const accounts = await Promise.all([app.people.account(), app.people.account()]);
  for (const { accountId } of accounts) for (const candidate of pins(2)) await change(accountId, candidate);
  const tags = await Promise.all(
    accounts.map(({ accountId }) =>
      app.database.prisma.basicPassword.findMany({
        where: { accountId, sequence: 2 },
        select: { tag: true, salt: true },
      }),
    ),
  );
  expect(tags[0]).not.toEqual(tags[1]);
});

test('a raised cost or a new pepper renews the salt, and the history goes on to hold', async () => {
  const { accountId } = await app.people.account();
  const [first = '', second = '', third = ''] = pins(3);
  await change(accountId, first);
  const secrets = {
    ...testSecrets,
    peppers: { ...testSecrets.peppers, 2: testSecrets.macKey },
    currentPepper: 2,
  };
  const raised = { ...app.parts, hasher: passwordHasher({ cost: 5, secrets }) };
  expect(await change(accountId, first, raised)).toBe('basic_password.reused');
  expect(await change(accountId, second, raised)).toBe('changed');
  for (const old of [first, second])
    expect(await change(accountId, old, raised)).toBe('basic_password.reused');
  expect(await change(accountId, third, raised)).toBe('changed');
  const present = await app.parts.repositories.basicPasswords.present(accountId);
  expect(present).toMatchObject({ sequence: 4, pepperVersion: 2 });
  expect(present?.salt).toMatch(/^\$2b\$05\$/);
});

test('a chosen one stays for a day, an issued one may be changed at once', async () => {
  const { accountId } = await app.people.account();
  const [first = '', second = ''] = pins(2);
  const prepare = prepareReplacement(app.parts);
  const replacement = await prepare({ accountId, candidate: first });
  await app.parts.transact(({ basicPasswords }) => basicPasswords.retireAndSet(replacement));
  const until = new Date(app.clock.now().getTime() + day).toISOString();
  app.clock.advance(day - 1);
  await expect(prepare({ accountId, candidate: second })).rejects.toMatchObject({
    code: 'basic_password.too_recent',
    data: { until },
  });
  app.clock.advance(1);
  await expect(prepare({ accountId, candidate: second })).resolves.toMatchObject({ origin: 'chosen' });
});

test('of ten replacements prepared at once one is taken', async () => {
  const { accountId } = await app.people.account();
  const prepared = await Promise.all(
    pins(10).map((candidate) => prepareReplacement(app.parts)({ accountId, candidate })),
  );
  const taken = await Promise.all(
    prepared.map((each) => app.parts.transact(({ basicPasswords }) => basicPasswords.retireAndSet(each))),
  );
  expect(taken.filter(Boolean)).toHaveLength(1);
});
