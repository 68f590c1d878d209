import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTermsVersions, isTermsVersion, termsInForce, termsStates } from './terms-version.ts';

describe('the name of a version', () => {
  it.each(['1.0', '0.9', '2.11', '1.2.3', '10.0'])('may be %s', (text) => {
    expect(isTermsVersion(text)).toBe(true);
  });

  it.each(['', '1', '1.', '.1', '01.0', '1.0.0.0', 'v1.0', '1.0 ', '1.-1', '１.0', '1.00000', 'latest'])(
    'may not be %j',
    (text) => {
      expect(isTermsVersion(text)).toBe(false);
    },
  );
});

describe('of two versions', () => {
  it.each([
    ['1.0', '1.1'],
    ['1.9', '1.10'],
    ['1.9.9', '2.0'],
    ['1.0', '1.0.1'],
  ])('%s is earlier than %s', (earlier, later) => {
    expect(compareTermsVersions(earlier, later)).toBeLessThan(0);
    expect(compareTermsVersions(later, earlier)).toBeGreaterThan(0);
  });

  it('a missing part is nought', () => {
    expect(compareTermsVersions('1.0', '1.0.0')).toBe(0);
  });

  it('the order is one order', () => {
    const part = fc.integer({ min: 0, max: 12 });
    const version = fc.tuple(part, part, part).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const [first, second, third] = [a, b, c].toSorted(compareTermsVersions);
        expect(compareTermsVersions(first ?? '', third ?? '')).toBeLessThanOrEqual(0);
        expect(compareTermsVersions(first ?? '', second ?? '')).toBeLessThanOrEqual(0);
      }),
    );
  });
});

interface Dated {
  readonly version: string;
  readonly effectiveFrom: string;
}

describe('in force', () => {
  const versions: readonly [Dated, ...Dated[]] = [
    { version: '1.0', effectiveFrom: '2026-11-01' },
    { version: '1.1', effectiveFrom: '2026-12-01' },
    { version: '1.2', effectiveFrom: '2026-12-01' },
    { version: '2.0', effectiveFrom: '2027-03-01' },
  ];

  it.each([
    ['2026-10-31', '1.0'],
    ['2026-11-01', '1.0'],
    ['2026-11-30', '1.0'],
    ['2026-12-01', '1.2'],
    ['2027-02-28', '1.2'],
    ['2027-03-01', '2.0'],
  ])('on %s is %s', (day, version) => {
    expect(termsInForce(versions, day).version).toBe(version);
  });

  it('what came before is former, what comes after is coming', () => {
    expect(termsStates(versions, '2026-12-15').map(({ state }) => state)).toEqual([
      'former',
      'former',
      'in-force',
      'coming',
    ]);
  });
});
