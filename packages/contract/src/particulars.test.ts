import { describe, expect, test } from 'vitest';
import { fieldIssues } from './issues.ts';
import { addressForm, codeForm, contactForm } from './particulars.ts';

interface Parsed {
  readonly error?: { readonly issues: Parameters<typeof fieldIssues>[0] } | undefined;
}
const faultsOf = ({ error }: Parsed) => fieldIssues(error?.issues ?? []);

describe('an address', () => {
  test('is folded line by line, and may have empty ones', () => {
    const addressLines = ['  九龍  彌敦道１００號 ', '', 'Flat A, 3/F'];
    expect(addressForm.parse({ addressLines })).toEqual({
      addressLines: ['九龍 彌敦道100號', '', 'Flat A, 3/F'],
    });
  });

  test.each([
    ['control characters', ['1 Street\u0007'], '0', 'address.characters'],
    ['a line feed', ['1 Street\nBcc: x'], '0', 'address.characters'],
    ['writing turned round', ['1 \u202eteertS'], '0', 'address.characters'],
    ['markup', ['<b>1 Street</b>'], '0', 'address.characters'],
    ['another script', ['ул. Ленина 1'], '0', 'address.characters'],
    ['a line too long', ['1 Street', '九'.repeat(36)], '1', 'address.too_long'],
    ['nothing', [' ', '　'], '0', 'required'],
    ['a fifth line', ['1', '2', '3', '4', '5'], '', 'too_long'],
  ])('with %s is refused at its line', (_what, addressLines, at, code) => {
    const path = at === '' ? 'addressLines' : `addressLines.${at}`;
    expect(faultsOf(addressForm.safeParse({ addressLines }))).toEqual([{ path, code }]);
  });
});

describe('an e-mail address', () => {
  test.each([
    [' New.Name＠EXAMPLE.org ', 'New.Name@example.org'],
    ["o'neil+tag@mail.example.co.uk", "o'neil+tag@mail.example.co.uk"],
    ['a@xn--fsqu00a.xn--j6w193g', 'a@xn--fsqu00a.xn--j6w193g'],
  ])('%j is taken', (typed, value) => {
    expect(contactForm.email.parse({ value: typed })).toEqual({ value });
  });

  test.each([
    ['a@example.org\r\nBcc: all@example.org', 'email.characters'],
    ['a b@example.org', 'email.characters'],
    ['陳@example.org', 'email.characters'],
    ['tаi@example.org', 'email.characters'],
    ['a@例子.hk', 'email.characters'],
    ['a@example', 'email.shape'],
    ['"a"@example.org', 'email.shape'],
    ['a@[127.0.0.1]', 'email.shape'],
    ['a@@example.org', 'email.shape'],
    ['a..b@example.org', 'email.shape'],
    ['Name <a@example.org>', 'email.characters'],
    [`${'a'.repeat(65)}@example.org`, 'email.shape'],
    [`a@${'b'.repeat(60)}.${'c.'.repeat(100)}org`, 'too_long'],
    [`${'a'.repeat(301)}@example.org`, 'too_long'],
    ['', 'required'],
  ])('%j is refused', (value, code) => {
    expect(faultsOf(contactForm.email.safeParse({ value }))).toEqual([{ path: 'value', code }]);
  });
});

describe('a telephone number', () => {
  test.each([
    ['６１２３ ４５６７', '+85261234567'],
    ['852-6123-4567', '+85261234567'],
    ['0044 20 7946 0018', '+442079460018'],
    ['+1 (415) 555-0132', '+14155550132'],
    ['+853 6612 3456', '+85366123456'],
  ])('%s is %s', (typed, value) => {
    expect(contactForm.phone.parse({ value: typed })).toEqual({ value });
  });

  test.each([
    ['1234567', 'phone.shape'],
    ['12345678', 'phone.shape'],
    ['call me', 'phone.shape'],
    ['+0123456789', 'phone.shape'],
    ['+852 1234 5678', 'phone.hong_kong'],
    ['+852 6123 45678', 'phone.hong_kong'],
    ['+1234567890123456', 'phone.shape'],
    ['', 'required'],
  ])('%j is refused', (value, code) => {
    expect(faultsOf(contactForm.phone.safeParse({ value }))).toEqual([{ path: 'value', code }]);
  });
});

describe('a code', () => {
  test.each(['123456', ' 123 456 ', '１２３４５６', '123-456'])('%j is taken', (code) => {
    expect(codeForm.parse({ code })).toEqual({ code: '123456' });
  });

  test.each([
    ['12345', 'contact.code'],
    ['1234567', 'contact.code'],
    ['12345a', 'contact.code'],
    ['', 'required'],
  ])('%j is refused', (given, code) => {
    expect(faultsOf(codeForm.safeParse({ code: given }))).toEqual([{ path: 'code', code }]);
  });
});
