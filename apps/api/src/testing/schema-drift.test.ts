import { isEmptyMigration, schemaDifference } from '@vestibule/prisma/difference';
import { expect, test } from 'vitest';

test('the migrations lead to schema.prisma: nothing is missing', { timeout: 60_000 }, async () => {
  const sql = await schemaDifference();
  expect(isEmptyMigration(sql), `Write the missing migration with \`pnpm migrate:new <name>\`:\n${sql}`).toBe(
    true,
  );
});

test('a migration is empty only when no line of it does anything', () => {
  expect(isEmptyMigration('-- This is an empty migration.\n\n')).toBe(true);
  expect(isEmptyMigration('-- AlterTable\nALTER TABLE "Session" ADD COLUMN "x" INT;')).toBe(false);
});
