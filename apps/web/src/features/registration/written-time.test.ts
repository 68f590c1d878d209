import { expect, test } from 'vitest';
import { registrationTime } from './written-time.ts';

const moment = new Date('2026-03-27T16:21:07Z');

test.each([
  ['zh-Hant', '2026年3月28日 00:21:07'],
  ['zh-Hans', '2026年3月28日 00:21:07'],
  ['en', '28 March 2026 00:21:07'],
] as const)('a moment is written as a clock in Hong Kong showed it: %s', (locale, written) => {
  expect(registrationTime(moment, locale)).toBe(written);
});
