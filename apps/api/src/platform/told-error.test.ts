import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '#testing/test-database.ts';
import type { Database } from './database.ts';
import { randomIds } from './ids.ts';
import { toldError } from './told-error.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const errorOf = async (act: () => Promise<unknown>): Promise<Error> => {
  const error: unknown = await act().catch((reason: unknown) => reason);
  if (error instanceof Error) return error;
  throw new Error('it went well');
};

const at = new Date('2026-11-24T02:00:00Z');
const attempts = (subject: string, count = 1) =>
  database.prisma.failedAttempts.create({ data: { subject, count, rests: 0, updatedAt: at } });

describe('an error of the database', () => {
  test.each<[string, () => Promise<unknown>, object]>([
    [
      'a check',
      () =>
        database.prisma.internetUser.create({
          data: {
            id: randomIds.uuid(),
            internetUserId: 'Canary!!',
            key: 'canary!!',
            language: 'en',
            registeredAt: at,
          },
        }),
      { sqlState: '23514', model: 'InternetUser' },
    ],
    ['a raw cast', () => database.prisma.$queryRaw`SELECT ${'Canary'}::uuid`, { sqlState: '22P02' }],
    ['a raw number', () => database.prisma.$queryRaw`SELECT ${'Canary'}::int`, { sqlState: '22P02' }],
    ['a number out of range', () => attempts('Canary', 99_999_999_999), { sqlState: '22003' }],
    ['a NUL', () => attempts('Canary\u0000'), { sqlState: '22021' }],
    [
      'a unique key',
      async () => {
        await attempts('Canary');
        await attempts('Canary');
      },
      { sqlState: '23505', constraint: 'FailedAttempts_pkey', table: 'FailedAttempts' },
    ],
  ])('(%s) is told by names, not by values', async (_what, act, facts) => {
    const error = await errorOf(act);
    const told = toldError(error);
    expect(told.database).toMatchObject(facts);
    expect(told.message).toMatch(/^Invalid `prisma\./);
    expect(told.stack).toMatch(/^\s+at /);
    expect(JSON.stringify(told)).not.toMatch(/canary|99999999999/i);
  });

  test('(a query that is none) is told without the query', async () => {
    const told = toldError(await errorOf(() => attempts('Canary', Number.NaN)));
    expect(told.type).toBe('PrismaClientValidationError');
    expect(told.message).toMatch(
      /^Invalid `prisma\.failedAttempts\.create\(\)` invocation: Argument `count`/,
    );
    expect(JSON.stringify(told)).not.toContain('Canary');
  });
});

describe('any other error', () => {
  test('keeps its message, its code and where it came from', () => {
    const told = toldError(Object.assign(new TypeError('no such thing'), { code: 'ENOTHING' }));
    expect(told).toMatchObject({ type: 'TypeError', message: 'no such thing', code: 'ENOTHING' });
    expect(told.stack).toContain('told-error.test.ts');
    expect(told.database).toBeUndefined();
  });

  test('tells what caused it, to an end', () => {
    const cause = new Error('within');
    expect(toldError(new Error('without', { cause })).cause?.message).toBe('within');
    cause.cause = cause;
    expect(() => toldError(cause)).not.toThrow();
  });
});
