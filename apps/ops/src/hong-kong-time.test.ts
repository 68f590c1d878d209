import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInstant, writeInstant } from './hong-kong-time.ts';

describe('Hong Kong time on the command line', () => {
  it.each([
    ['2026-12-01T22:00', '2026-12-01T14:00:00.000Z'],
    ['2026-12-01 22:00', '2026-12-01T14:00:00.000Z'],
    ['2026-12-01T22:00:30', '2026-12-01T14:00:30.000Z'],
    ['2026-12-01T22:00Z', '2026-12-01T22:00:00.000Z'],
    ['2026-12-01T22:00+01:00', '2026-12-01T21:00:00.000Z'],
    ['2028-02-29T00:00', '2028-02-28T16:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(readInstant(text)?.toISOString()).toBe(instant);
  });

  it.each([
    '',
    'tomorrow',
    '2026-11-31T10:00',
    '2026-13-01T10:00',
    '2026-12-01T25:00',
    '2026-12-01',
    '2027-02-29T00:00',
  ])('"%s" is no time', (text) => {
    expect(readInstant(text)).toBeUndefined();
  });

  it('is written as it is read', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 100 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = new Date(minute * 60_000);
        expect(readInstant(writeInstant(instant))).toEqual(instant);
      }),
    );
  });
});
