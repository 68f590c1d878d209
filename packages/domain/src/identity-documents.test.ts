import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseIdentityDocument } from './identifiers.ts';
import {
  documentKindsFor,
  hongKongIdentityCheckDigit,
  identityDocumentKinds,
  isHongKongIdentityCard,
  isIdentityDocument,
} from './identity-documents.ts';
import { accountCategories } from './registration.ts';

const numbers = fc.stringMatching(/^[A-Z]{1,2}[0-9]{6}$/);
const withCheckDigit = (number: string) => `${number}${hongKongIdentityCheckDigit(number) ?? ''}`;

describe('a Hong Kong identity card', () => {
  it.each([
    ['A123456', '3'],
    ['G123456', 'A'],
    ['K123456', '0'],
    ['AB987654', '3'],
    ['C668668', '9'],
  ])('%s has the check digit %s', (number, digit) => {
    expect(hongKongIdentityCheckDigit(number)).toBe(digit);
  });

  it.each([
    '',
    'A',
    '123456',
    'A12345',
    'A1234567',
    'ABC123456',
    'a123456',
    'A12345６',
    '甲123456',
    ' A123456',
  ])('has no check digit for %j', (text) => {
    expect(hongKongIdentityCheckDigit(text)).toBeUndefined();
  });

  it.each(['', 'A123456', 'A1234564', 'A123456(3)', 'A123456B', 'A123456３', 'A1234563\n'])(
    'is not %j',
    (text) => {
      expect(isHongKongIdentityCard(text)).toBe(false);
    },
  );

  it('is known however it was written', () => {
    expect(isHongKongIdentityCard(normaliseIdentityDocument('ａ１２３４５６（３）'))).toBe(true);
  });

  it('has one right check digit of eleven', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const right = Array.from('0123456789A').filter((digit) => isHongKongIdentityCard(number + digit));
        expect(right).toEqual([hongKongIdentityCheckDigit(number)]);
      }),
    );
  });

  it('tells any single digit mistyped', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (number, back, more) => {
          const at = number.length - back;
          const wrong = (Number(number[at]) + more) % 10;
          const mistyped = `${number.slice(0, at)}${wrong}${number.slice(at + 1)}`;
          expect(isHongKongIdentityCard(mistyped + withCheckDigit(number).slice(-1))).toBe(false);
        },
      ),
    );
  });
});

describe('the other documents', () => {
  it.each([
    ['macau-identity-card', '12345678', true],
    ['macau-identity-card', '51234567', true],
    ['macau-identity-card', '71234567', true],
    ['macau-identity-card', '21234567', false],
    ['macau-identity-card', '1234567', false],
    ['certificate-of-incorporation', '1234567', true],
    ['certificate-of-incorporation', '71234567', true],
    ['certificate-of-incorporation', '123456', false],
    ['certificate-of-incorporation', 'F1234567', false],
    ['business-registration', '12345678', true],
    ['business-registration', '1234567', false],
    ['business-registration', '123456789', false],
    ['hong-kong-identity-card', 'A1234563', true],
    ['hong-kong-identity-card', '12345678', false],
  ] as const)('%s %s: %s', (kind, text, right) => {
    expect(isIdentityDocument(kind, text)).toBe(right);
  });

  it.each(identityDocumentKinds)('%s is never blank, Chinese or code', (kind) => {
    for (const text of ['', ' ', '身份證號碼', "1' OR '1'='1", '<b>1234567', '\u0000']) {
      expect(isIdentityDocument(kind, text)).toBe(false);
    }
  });

  it('each belong to one category', () => {
    expect(accountCategories.flatMap((category) => documentKindsFor(category))).toEqual(
      identityDocumentKinds,
    );
  });
});
