import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  basicPassword,
  basicUserId,
  givenPassword,
  identityPrefix,
  internetUserId,
  newInternetPassword,
  optionalBasicUserId,
} from './fields.ts';
import { fieldIssues } from './issues.ts';

const codesOf = (schema: z.ZodMiniType, value: unknown) => {
  const result = z.safeParse(schema, value);
  return result.success ? [] : fieldIssues(result.error.issues).map(({ code }) => code);
};

describe('what each field takes', () => {
  it.each([
    [basicUserId, ' 0412 8836 ', '04128836'],
    [basicUserId, '０４１２８８３６', '04128836'],
    [optionalBasicUserId, '', ''],
    [optionalBasicUserId, ' ', ''],
    [optionalBasicUserId, '04172950', '04172950'],
    [identityPrefix, 'ac12', 'AC12'],
    [identityPrefix, 'A123456(3)', 'A123'],
    [identityPrefix, 'ＡＣ１２', 'AC12'],
    [internetUserId, ' Harbor88 ', 'Harbor88'],
    [internetUserId, 'Ｈarbor８８', 'Harbor88'],
    [newInternetPassword, 'Harbour2026xyz', 'Harbour2026xyz'],
    [basicPassword, '４０８１５９２６', '40815926'],
    [givenPassword, '任何文字', '任何文字'],
  ])('case %#', (schema: z.ZodMiniType, given, taken) => {
    expect(z.parse(schema, given)).toBe(taken);
  });
});

describe('what each field refuses, and how it says so', () => {
  it.each([
    [basicUserId, undefined, 'required'],
    [basicUserId, '', 'required'],
    [basicUserId, '0412883', 'basic_user_id.length'],
    [basicUserId, '041288361', 'basic_user_id.length'],
    [basicUserId, '0412883a', 'basic_user_id.digits'],
    [basicUserId, '😀😀😀😀', 'basic_user_id.digits'],
    [basicUserId, "0412' OR 1=1", 'basic_user_id.digits'],
    [basicUserId, '1'.repeat(201), 'too_long'],
    [basicUserId, 4128836, 'required'],
    [optionalBasicUserId, '123', 'basic_user_id.length'],
    [optionalBasicUserId, 'abcdefgh', 'basic_user_id.digits'],
    [identityPrefix, '', 'required'],
    [identityPrefix, 'A1', 'identity_prefix.shape'],
    [identityPrefix, '身份證號', 'identity_prefix.shape'],
    [internetUserId, 'Harbor8', 'internet_user_id.shape'],
    [internetUserId, 'Harbor-8', 'internet_user_id.shape'],
    [internetUserId, 'Harbor\u00008', 'internet_user_id.shape'],
    [internetUserId, '<script>', 'internet_user_id.shape'],
    [newInternetPassword, '', 'required'],
    [newInternetPassword, 'short1', 'internet_password.length'],
    [newInternetPassword, 'abcdefghijklmn', 'internet_password.digit'],
    [newInternetPassword, '12345678901234', 'internet_password.letter'],
    [newInternetPassword, 'Harbour 2026xyz', 'internet_password.characters'],
    [newInternetPassword, 'Ｈarbour2026xyz', 'internet_password.characters'],
    [basicPassword, '4081592', 'basic_password.shape'],
    [basicPassword, '40815926 ', 'basic_password.shape'],
    [basicPassword, '', 'required'],
    [givenPassword, '', 'required'],
  ])('case %#', (schema: z.ZodMiniType, given, code) => {
    expect(codesOf(schema, given)).toEqual([code]);
  });

  it('never throws, whatever comes', () => {
    const schemas = [
      basicUserId,
      optionalBasicUserId,
      identityPrefix,
      internetUserId,
      newInternetPassword,
      basicPassword,
      givenPassword,
    ];
    fc.assert(
      fc.property(fc.constantFrom<z.ZodMiniType>(...schemas), fc.anything(), (schema, value) => {
        expect(() => z.safeParse(schema, value)).not.toThrow();
      }),
    );
  });

  it('takes no Basic User ID but eight digits, and normalising twice is normalising once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (typed) => {
        const once = z.safeParse(basicUserId, typed);
        if (!once.success) return;
        expect(once.data).toMatch(/^[0-9]{8}$/);
        expect(z.parse(basicUserId, once.data)).toBe(once.data);
      }),
    );
  });
});
