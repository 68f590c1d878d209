import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  basicPasswordHistoryDepth,
  basicPasswordMinimumAgeMs,
  guessableBasicPassword,
  isBasicPassword,
  mayChangeBasicPasswordAt,
  normaliseBasicPassword,
} from './basic-password.ts';

const eightDigits = fc.stringMatching(/^[0-9]{8}$/);
const reasonFor = (candidate: string, basicUserId = '04128836') =>
  guessableBasicPassword(candidate, { basicUserId });

describe('a Basic Password', () => {
  it.each([
    '',
    '1234567',
    '123456789',
    '1234567a',
    ' 7305918',
    '73059182 ',
    '７３０５９１８２',
    '٧٣٠٥٩١٨٢',
    '-7305918',
    '7305.918',
    '😀😀😀😀',
    '73059182\n',
  ])('is not %j', (text) => {
    expect(isBasicPassword(text)).toBe(false);
    expect(reasonFor(text)).toBeUndefined();
  });

  it('is any eight half-width digits', () => {
    fc.assert(fc.property(eightDigits, isBasicPassword));
  });

  it('may be typed with full-width digits, but is neither trimmed nor mended', () => {
    expect(normaliseBasicPassword('７３０５９１８２')).toBe('73059182');
    expect(normaliseBasicPassword(' 73059182　')).toBe(' 73059182　');
    expect(normaliseBasicPassword('Ａ中')).toBe('Ａ中');
    fc.assert(fc.property(eightDigits, (text) => normaliseBasicPassword(text) === text));
  });

  it('remembers twelve and stays a day', () => {
    expect(basicPasswordHistoryDepth).toBe(12);
    expect(basicPasswordMinimumAgeMs).toBe(86_400_000);
  });
});

describe('too easily guessed', () => {
  it.each([
    ['04128836', 'own_id'],
    ['00000000', 'repeated'],
    ['99999999', 'repeated'],
    ['12345678', 'run'],
    ['98765432', 'run'],
    ['78901234', 'run'],
    ['90123456', 'run'],
    ['21098765', 'run'],
    ['19991231', 'date'],
    ['20000229', 'date'],
    ['31121999', 'date'],
    ['12311999', 'date'],
    ['20991231', 'date'],
    ['19000101', 'date'],
    ['12344321', 'mirror'],
    ['73597359', 'repeated'],
    ['12341234', 'repeated'],
    ['12121212', 'repeated'],
    ['19901990', 'repeated'],
    ['11222211', 'mirror'],
    ['71117777', 'few_digits'],
    ['11112222', 'few_digits'],
  ])('%s: %s', (candidate, reason) => {
    expect(reasonFor(candidate)).toBe(reason);
  });

  it.each([
    ['73059182', 'nothing known against it'],
    ['12345679', 'a run that breaks off'],
    ['18991231', 'a day before 1900'],
    ['21000101', 'a day after 2099'],
    ['19990229', 'no leap year'],
    ['19991331', 'a thirteenth month'],
    ['20260431', 'a thirty-first of April'],
    ['19000229', 'no leap year, for a century'],
    ['00002026', 'no day at all'],
    ['73597358', 'a repetition that breaks off'],
    ['12344322', 'a mirror with a flaw'],
    ['11112233', 'three different digits'],
  ])('%s is not: %s', (candidate) => {
    expect(reasonFor(candidate)).toBeUndefined();
  });

  it('is every Basic User ID for its own account', () => {
    fc.assert(fc.property(eightDigits, (id) => reasonFor(id, id) === 'own_id'));
  });

  it('is every run, wherever it begins and whichever way it goes', () => {
    for (const first of Array(10).keys()) {
      const up = Array.from({ length: 8 }, (_, index) => (first + index) % 10);
      expect(reasonFor(up.join(''))).toBe('run');
      expect(reasonFor(up.toReversed().join(''))).toBe('run');
    }
  });

  it('is every day of two centuries in all three ways of writing it', () => {
    const range = { min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (date) => {
        const iso = date.toISOString();
        const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)];
        for (const written of [year + month + day, day + month + year, month + day + year]) {
          expect(reasonFor(written)).toBeDefined();
        }
      }),
    );
  });

  it('is every half written twice', () => {
    const half = fc.stringMatching(/^[0-9]{4}$/);
    fc.assert(fc.property(half, (text) => reasonFor(text + text) === 'repeated'));
  });

  it('is every half with its mirror image', () => {
    const half = fc.stringMatching(/^[0-9]{4}$/);
    fc.assert(
      fc.property(half, (text) => {
        expect(reasonFor(text + Array.from(text).toReversed().join(''))).toBeDefined();
      }),
    );
  });

  it('is what uses two digits or fewer', () => {
    const twoDigits = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
      .chain((pair) => fc.array(fc.constantFrom(...pair), { minLength: 8, maxLength: 8 }));
    fc.assert(fc.property(twoDigits, (digits) => reasonFor(digits.join('')) !== undefined));
  });

  it('leaves nineteen in twenty to choose from', () => {
    const sample = fc.sample(eightDigits, { numRuns: 2000, seed: 7 });
    expect(sample.filter((candidate) => reasonFor(candidate) === undefined).length).toBeGreaterThan(1900);
  });
});

describe('the next change', () => {
  const setAt = new Date('2026-11-22T01:00:00Z');

  it('is free while the password is the issued one', () => {
    expect(mayChangeBasicPasswordAt({ setAt, issued: true }, basicPasswordMinimumAgeMs)).toBeUndefined();
  });

  it('waits a day after a choice', () => {
    const from = mayChangeBasicPasswordAt({ setAt, issued: false }, basicPasswordMinimumAgeMs);
    expect(from).toEqual(new Date('2026-11-23T01:00:00Z'));
  });
});
