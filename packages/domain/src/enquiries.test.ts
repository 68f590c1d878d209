import { describe, expect, it } from 'vitest';
import { enquiryLength, enquiryReference, isEnquiryReference, normaliseEnquiry } from './enquiries.ts';

describe('a message', () => {
  it.each([
    ['  閣下好  ', '閣下好'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a\tb', 'a b'],
    ['\u0000\u001b[2J\u009bA', '[2JA'],
    ['\n\n', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(normaliseEnquiry(typed)).toBe(kept);
    expect(normaliseEnquiry(kept)).toBe(kept);
  });

  it('counts signs, not halves of them', () => {
    expect(enquiryLength('𠮷a文')).toBe(3);
  });
});

describe('a reference', () => {
  it.each([0, 0.5, 0.999_999])('is one whatever is drawn: %d', (drawn) => {
    expect(isEnquiryReference(enquiryReference('2026-11-24', () => drawn))).toBe(true);
  });

  it('bears the day', () => {
    expect(enquiryReference('2026-11-24', () => 0)).toBe('EQ20261124-222222');
  });

  it.each(['', 'EQ', 'eq20261124-222222', 'EQ20261124-22222', 'EQ20261124-222222 ', '../EQ20261124-222222'])(
    'is not %j',
    (text) => {
      expect(isEnquiryReference(text)).toBe(false);
    },
  );
});
