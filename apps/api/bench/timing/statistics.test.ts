import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cropped, mean, percentile, welch } from './statistics.ts';

test('t is that of the textbook', () => {
  // Sides of other sizes and spreads; reckoned by hand: (3 - 6) / sqrt(2.5 / 5 + 24 / 4).
  expect(welch([1, 2, 3, 4, 5], [0, 4, 10, 10])).toBeCloseTo(-3 / Math.sqrt(2.5 / 5 + 24 / 4), 10);
  expect(welch([1, 2, 3], [1, 2, 3])).toBe(0);
});

test('a shift of a tenth of the spread shows in two thousand samples, and chance does not', () => {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  // The sum of twelve is near enough to normal, with a spread of one.
  const normal = (shift: number): number =>
    Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, shift - 6);
  const side = (shift: number): number[] => Array.from({ length: 4000 }, () => normal(shift));
  expect(Math.abs(welch(side(0), side(0)))).toBeLessThan(4.5);
  expect(Math.abs(welch(side(0), side(0.2)))).toBeGreaterThan(4.5);
});

/** Milliseconds, to the microsecond, as a clock tells them. */
const times = fc.integer({ min: 0, max: 1_000_000 }).map((microseconds) => microseconds / 1000);
const samples = fc.array(times, { minLength: 2, maxLength: 60 });

test('the sides change places with the sign', () => {
  fc.assert(
    fc.property(samples, samples, (one, other) => {
      // Without any spread they lie infinitely far apart, or not at all.
      expect(welch(one, other) === -welch(other, one)).toBe(true);
    }),
  );
});

test('a percentile is one of the samples, and so many are not above it', () => {
  fc.assert(
    fc.property(samples, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, share) => {
      const value = percentile(given, share);
      expect(given).toContain(value);
      expect(given.filter((sample) => sample <= value).length / given.length).toBeGreaterThanOrEqual(share);
    }),
  );
});

test('cropping takes the slowest from both sides by one measure', () => {
  expect(cropped([1, 2, 3, 90], [1, 2, 80, 4], 0.75)).toEqual([
    [1, 2, 3],
    [1, 2, 4],
  ]);
  expect(mean([1, 2, 3])).toBe(2);
});
