import { randomIds } from './ids.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#testing/test-database.ts';
import { isUniqueViolation } from './unique-violation.ts';
import type { Database } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const at = new Date('2026-11-22T00:00:00Z');
const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

const addUser = async (internetUserId: string): Promise<string> => {
  const { id } = await database.prisma.internetUser.create({
    data: {
      id: randomIds.uuid(),
      internetUserId,
      key: internetUserId.toLowerCase(),
      language: 'en',
      registeredAt: at,
    },
  });
  return id;
};

const addAccount = async (basicUserId: string): Promise<string> => {
  const { id } = await database.prisma.basicAccount.create({
    data: {
      id: randomIds.uuid(),
      basicUserId,
      holderKind: 'individual',
      nameZh: '陳大文',
      nameEn: 'CHAN Tai Man',
      language: 'zh-Hant',
      createdAt: at,
      updatedAt: at,
    },
  });
  return id;
};

const link = (accountId: string, userId: string, position: number) =>
  database.prisma.accountLink.create({ data: { accountId, userId, position, linkedAt: at } });

test('an Internet User ID taken in other case is told by its key', async () => {
  await addUser('Harbour1');
  const error = await errorOf(addUser('HARBOUR1'));
  expect(isUniqueViolation(error, { model: 'InternetUser', fields: ['key'] })).toBe(true);
  expect(isUniqueViolation(error, { model: 'InternetUser', primaryKey: true })).toBe(false);
  expect(isUniqueViolation(error, { model: 'AccountLink', fields: ['key'] })).toBe(false);
});

test('an account that serves another user is told by the primary key, a position taken by its fields', async () => {
  const [user, other] = [await addUser('Harbour2'), await addUser('Harbour3')];
  const [account, second] = [await addAccount('04128836'), await addAccount('04128837')];
  await link(account, user, 1);
  const served = await errorOf(link(account, other, 1));
  expect(isUniqueViolation(served, { model: 'AccountLink', primaryKey: true })).toBe(true);
  const taken = await errorOf(link(second, user, 1));
  expect(isUniqueViolation(taken, { model: 'AccountLink', fields: ['userId', 'position'] })).toBe(true);
  expect(isUniqueViolation(taken, { model: 'AccountLink', primaryKey: true })).toBe(false);
});

test('it is told inside a transaction, which is then undone', async () => {
  await addUser('Harbour4');
  const error = await errorOf(
    database.transact(async (db) => {
      await db.internetUser.create({
        data: {
          id: randomIds.uuid(),
          internetUserId: 'Undone01',
          key: 'undone01',
          language: 'en',
          registeredAt: at,
        },
      });
      await db.internetUser.create({
        data: {
          id: randomIds.uuid(),
          internetUserId: 'Harbour4',
          key: 'harbour4',
          language: 'en',
          registeredAt: at,
        },
      });
    }),
  );
  expect(isUniqueViolation(error, { model: 'InternetUser', fields: ['key'] })).toBe(true);
  expect(await database.prisma.internetUser.count({ where: { key: 'undone01' } })).toBe(0);
});

test('raw queries and indexes written by hand are told as well', async () => {
  const accountId = await addAccount('04128838');
  const add = (sequence: number) =>
    database.prisma
      .$executeRaw`INSERT INTO "BasicPassword" ("id", "accountId", "sequence", "origin", "salt", "pepperVersion", "digest", "setAt")
      VALUES (${randomIds.uuid()}::uuid, ${accountId}::uuid, ${sequence}, 'issued', 'salt', 1, 'digest', ${at})`;
  await add(1);
  const error = await errorOf(add(2));
  expect(isUniqueViolation(error, { index: 'BasicPassword_accountId_present_key' })).toBe(true);
});

test('nothing else is taken for it', async () => {
  const shape = await errorOf(addAccount('0412883x'));
  expect(shape).toBeInstanceOf(Error);
  expect(isUniqueViolation(shape, { model: 'BasicAccount', fields: ['basicUserId'] })).toBe(false);
  expect(
    isUniqueViolation(new Error('BasicAccount_basicUserId_key'), { index: 'BasicAccount_basicUserId_key' }),
  ).toBe(false);
  expect(isUniqueViolation(undefined, { index: 'x' })).toBe(false);
});
