import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase } from '#testing/test-database.ts';
import type { Database } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it('queries on several connections at once each get their own answer', async () => {
  const asked = Array.from({ length: 200 }, (_, index) => index);
  const answers = await Promise.all(
    asked.map((index) => database.prisma.$queryRaw<{ n: number }[]>`SELECT ${index}::int AS n`),
  );
  expect(answers.map(([row]) => row?.n)).toEqual(asked);
});

it('so do queries beside transactions, and one that fails spoils no other', async () => {
  const asked = Array.from({ length: 60 }, (_, index) => index);
  const answers = await Promise.allSettled(
    asked.map((index) => {
      if (index % 3 === 0) return database.prisma.$queryRaw`SELECT 1 / 0 AS n`;
      const ask = (db: Pick<typeof database.prisma, '$queryRaw'>) =>
        db.$queryRaw<{ n: number }[]>`SELECT ${index}::int AS n`;
      return index % 3 === 1 ? ask(database.prisma) : database.transact(ask);
    }),
  );
  expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'refused'))).toEqual(
    asked.map((index) => (index % 3 === 0 ? 'refused' : [{ n: index }])),
  );
});
