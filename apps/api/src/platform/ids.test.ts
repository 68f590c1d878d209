import { expect, test } from 'vitest';
import { randomIds } from './ids.ts';
import { systemClock } from './clock.ts';

test('ids are UUIDs of version 7, each after the one before', () => {
  const ids = Array.from({ length: 1000 }, randomIds.uuid);
  expect(
    ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  ).toBe(true);
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(1000);
});

test('tokens have 256 bits and never come twice', () => {
  const tokens = Array.from({ length: 1000 }, randomIds.token);
  expect(tokens.every((token) => /^[\w-]{43}$/.test(token))).toBe(true);
  expect(new Set(tokens).size).toBe(1000);
});

test('the system clock tells the present time', () => {
  expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1000);
});
