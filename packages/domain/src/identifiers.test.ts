import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  basicUserIdFault,
  foldWidth,
  groupBasicUserId,
  internetUserIdFaults,
  internetUserIdKey,
  isBasicUserId,
  isIdentityPrefix,
  isInternetUserId,
  isReservedInternetUserId,
  maskBasicUserId,
  normaliseBasicUserId,
  normaliseIdentityDocument,
  normaliseIdentityPrefix,
  normaliseInternetUserId,
} from './identifiers.ts';

const halfWidth = fc.string({ unit: 'grapheme-ascii', maxLength: 20 });
const digits = fc.stringMatching(/^[0-9]{8}$/);
const chinese = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
});

const widen = (text: string) =>
  [...text]
    .map((sign) => (sign === ' ' ? '\u3000' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0)))
    .join('');

describe('foldWidth', () => {
  it('never touches Chinese, nor punctuation outside full-width ASCII', () => {
    fc.assert(fc.property(chinese, (text) => foldWidth(text) === text));
    expect(foldWidth('「身份證」。、〇')).toBe('「身份證」。、〇');
  });

  it('leaves half-width text as it is and brings full-width text to it', () => {
    fc.assert(fc.property(halfWidth, (text) => foldWidth(text) === text && foldWidth(widen(text)) === text));
  });

  it('folds once for good, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldWidth(foldWidth(text)) === foldWidth(text)),
    );
  });
});

describe('Basic User ID', () => {
  it.each([
    '',
    '0412883',
    '041288361',
    '0412883A',
    '٠٤١٢٨٨٣٦',
    '０４１２８８３６',
    '04128836\n',
    "0' OR 1=1",
    '-4128836',
  ])('refuses %j', (text) => {
    expect(isBasicUserId(text)).toBe(false);
    expect(basicUserIdFault(text)).toBeDefined();
  });

  it.each([
    ['', 'length'],
    ['0412883', 'length'],
    ['041288361', 'length'],
    ['0412883A', 'digits_only'],
    ['中央', 'digits_only'],
    ['04128836', undefined],
  ] as const)('says of %j: %s', (text, fault) => {
    expect(basicUserIdFault(text)).toBe(fault);
  });

  it('is read from full-width digits, blanks and groups', () => {
    fc.assert(fc.property(digits, (id) => normaliseBasicUserId(` ${widen(groupBasicUserId(id))}\t`) === id));
    expect(normaliseBasicUserId('0412\u00a08836')).toBe('04128836');
  });

  it('keeps what is no digit, to be refused rather than guessed', () => {
    expect(normaliseBasicUserId('0412-8836')).toBe('0412-8836');
  });

  it('shows two digits when masked', () => {
    expect(maskBasicUserId('04128836')).toBe('04......');
    fc.assert(fc.property(digits, (id) => maskBasicUserId(id).replaceAll('.', '').length === 2));
  });

  it('is grouped four by four', () => {
    expect(groupBasicUserId('04128836')).toBe('0412 8836');
  });
});

describe('Internet User ID', () => {
  it.each([
    '',
    'abcdefg',
    'abcdefghi',
    'abc defg',
    'abcdéfgh',
    'abcdefg😀',
    '中文使用者編號八',
    'abcdefg\u0000',
    'abcd-efg',
  ])('refuses the shape of %j', (text) => {
    expect(isInternetUserId(text)).toBe(false);
    expect(internetUserIdFaults(text, { basicUserIds: [] })).toEqual(['shape']);
  });

  it('is trimmed at its ends only, and keeps its case', () => {
    expect(normaliseInternetUserId('　ＣｈａｎＴａｉ8 ')).toBe('ChanTai8');
    expect(normaliseInternetUserId('Chan Tai')).toBe('Chan Tai');
  });

  it('is compared without regard to case, of ASCII letters only', () => {
    expect(internetUserIdKey('ChanTai8')).toBe(internetUserIdKey('cHANtAI8'));
    expect(internetUserIdKey('\u212aelvin')).not.toBe('kelvin');
  });

  it.each([
    'operator',
    'OPERATOR',
    '0perat0r',
    'Secur1ty',
    'securlty',
    'PASSW0RD',
    'he1pdesk',
    'vestibu1',
    'SysAdm1n',
  ])('reserves %s', (id) => {
    expect(isReservedInternetUserId(id)).toBe(true);
    expect(internetUserIdFaults(id, { basicUserIds: [] })).toEqual(['reserved']);
  });

  it.each(['ChanTai8', 'operat0x', '88888888', 'taiman01'])('leaves %s free', (id) => {
    expect(internetUserIdFaults(id, { basicUserIds: ['04128836'] })).toEqual([]);
  });

  it('may not be one of the Basic User IDs', () => {
    fc.assert(
      fc.property(digits, digits, (id, other) => {
        expect(internetUserIdFaults(id, { basicUserIds: [other, id] })).toContain('same_as_basic_user_id');
      }),
    );
  });
});

describe('identity prefix', () => {
  it.each([
    ['AC123456', 'AC12'],
    ['ａ１２３', 'A123'],
    ['a123456(3)', 'A123'],
    [' A 1-2（3）', 'A123'],
    ['AC1', 'AC1'],
    ['', ''],
  ])('of %j is %j', (raw, prefix) => {
    expect(normaliseIdentityPrefix(raw)).toBe(prefix);
  });

  it.each(['', 'AC1', 'AC123', 'ac12', '中文四字', 'A 12', 'ÀC12'])('refuses %j', (text) => {
    expect(isIdentityPrefix(text)).toBe(false);
  });

  it.each(['ßß', 'ſ123', 'ı123'])('never makes a letter of %j, which is none of ours', (raw) => {
    expect(isIdentityPrefix(normaliseIdentityPrefix(raw))).toBe(false);
  });

  it('never cuts a sign in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => normaliseIdentityPrefix(raw).isWellFormed()),
    );
  });

  it('keeps the whole number where the whole is asked', () => {
    expect(normaliseIdentityDocument('ａ１２３４５６（３）')).toBe('A1234563');
  });
});
