import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  alerts,
  declinableAlerts,
  isDeclinable,
  nextAttemptAt,
  pauseAfterAttempts,
  sendingLimitMs,
} from './letters.ts';

const minute = 60_000;
const hour = 60 * minute;
const createdAt = new Date('2026-11-24T02:00:00Z');

/** Minutes after its making at which a letter is tried if every attempt fails at once. */
const attemptsOf = (usefulForMs?: number): number[] => {
  const tried: number[] = [];
  let at: Date | undefined = createdAt;
  while (at !== undefined) {
    tried.push((at.getTime() - createdAt.getTime()) / minute);
    at = nextAttemptAt({ createdAt, attempts: tried.length, usefulForMs }, at);
  }
  return tried;
};

test('tried at once, after a minute, then at growing pauses for two days', () => {
  expect(attemptsOf()).toEqual([0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 871, 1231, 1591, 1951, 2311, 2671]);
});

test('a code is not sent when it has run out', () => {
  expect(attemptsOf(15 * minute)).toEqual([0, 1, 3, 7, 15]);
});

test('whatever goes wrong, and however late a node comes to it, there is an end, and pauses only grow', () => {
  const delays = fc.array(fc.integer({ min: 0, max: 3 * hour }), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(delays, (lateBy) => {
      let now = createdAt;
      let pause = 0;
      for (const [index, late] of lateBy.entries()) {
        now = new Date(now.getTime() + late);
        const next = nextAttemptAt({ createdAt, attempts: index + 1 }, now);
        if (next === undefined) return true;
        expect(next.getTime() - now.getTime()).toBeGreaterThanOrEqual(pause);
        expect(next.getTime() - createdAt.getTime()).toBeLessThanOrEqual(48 * hour);
        pause = next.getTime() - now.getTime();
        now = next;
      }
      return false;
    }),
  );
});

test('no other node takes up a letter while an attempt may last', () => {
  expect(pauseAfterAttempts(1)).toBeGreaterThan(sendingLimitMs);
});

test('what opens or closes the access, or changes these choices, cannot be declined', () => {
  expect(alerts.filter((kind) => !isDeclinable(kind))).toEqual([
    'registered',
    'internet-password-changed',
    'basic-password-changed',
    'particulars-changed',
    'cancelled',
  ]);
  expect(declinableAlerts.every((kind) => alerts.includes(kind))).toBe(true);
});
