import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attachmentFault,
  attachmentLimits,
  audienceOf,
  broadcastState,
  endsAfterItBegins,
  foldForSearch,
} from './broadcasts.ts';

const at = (time: string): Date => new Date(`2026-11-${time}Z`);
const message = { publishedAt: at('10T01:00:00'), until: at('20T01:00:00'), withdrawnAt: null };

describe('a message', () => {
  it.each([
    ['10T00:59:59.999', 'planned'],
    ['10T01:00:00', 'in-force'],
    ['20T00:59:59.999', 'in-force'],
    ['20T01:00:00', 'expired'],
  ])('at %s is %s', (now, state) => {
    expect(broadcastState(message, at(now))).toBe(state);
  });

  it('without an end stays, and withdrawn it is nothing else', () => {
    expect(broadcastState({ ...message, until: null }, new Date('2040-01-01T00:00:00Z'))).toBe('in-force');
    expect(broadcastState({ ...message, withdrawnAt: at('09T00:00:00') }, at('09T12:00:00'))).toBe(
      'withdrawn',
    );
  });

  it('ends after it begins', () => {
    expect(endsAfterItBegins(at('10T01:00:00'), null)).toBe(true);
    expect(endsAfterItBegins(at('10T01:00:00'), at('10T01:00:00'))).toBe(false);
    expect(endsAfterItBegins(at('10T01:00:00'), at('10T01:00:01'))).toBe(true);
  });

  it.each([
    ['individual', 'individuals'],
    ['joint', 'individuals'],
    ['corporate', 'corporates'],
  ] as const)('for a %s holder is one for %s', (holderKind, audience) => {
    expect(audienceOf(holderKind)).toBe(audience);
  });
});

describe('a search', () => {
  it.each([
    ['聖誕節 前夕', '聖誕節前夕'],
    ['聖誕節\n前夕的交收', '節前夕的'],
    ['系統 T+2 維護', '系統t+2維護'],
    ['**Settlement** on _Monday_', 'settlement on monday'],
    ['ＣＣＡＳＳ　２０２６', 'ccass 2026'],
    ['Straße', 'STRASSE'.replace('SS', 'ß')],
    ['BRD20261119-01', 'brd20261119'],
    ['İstanbul ﬁnance', 'finance'],
  ])('in %j finds %j', (text, typed) => {
    expect(foldForSearch(text)).toContain(foldForSearch(typed));
  });

  it('finds any part of a text that does not end within a run of blanks, and folding twice is folding once', () => {
    const piece = fc.string({
      unit: fc.constantFrom('交', '收', 'a', 'B', 'Ｃ', '1', '-', '*'),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(piece), piece, fc.array(piece), (before, part, after) => {
        const whole = foldForSearch([...before, part, ...after].join(' '));
        expect(whole).toContain(foldForSearch(part));
        expect(foldForSearch(whole)).toBe(whole);
      }),
    );
  });
});

describe('a file that goes along', () => {
  const content = new TextEncoder().encode('%PDF-1.7 …');
  it.each(['附件.pdf', 'Timetable 2026 (final).PDF', '交收安排_2026-12.pdf', 'a.pdf'])(
    'may be called %s',
    (fileName) => {
      expect(attachmentFault({ fileName, content })).toBeUndefined();
    },
  );

  it.each([
    '',
    '.pdf',
    'a.exe',
    '../a.pdf',
    'a/b.pdf',
    'a\\b.pdf',
    'a..pdf',
    'a\r\nb.pdf',
    'a\u202Efdp.pdf',
    'a"b.pdf',
    ' a.pdf',
    `${'a'.repeat(97)}.pdf`,
  ])('may not be called %j', (fileName) => {
    expect(attachmentFault({ fileName, content })).toBe('file_name');
  });

  it('is a PDF of 5 MB at most', () => {
    const fileName = 'a.pdf';
    expect(attachmentFault({ fileName, content: new Uint8Array() })).toBe('not_pdf');
    expect(attachmentFault({ fileName, content: new TextEncoder().encode('MZ %PDF-1.7') })).toBe('not_pdf');
    const large = new Uint8Array(attachmentLimits.bytes + 1);
    large.set(content);
    expect(attachmentFault({ fileName, content: large })).toBe('too_large');
    expect(attachmentFault({ fileName, content: large.subarray(1) })).toBe('not_pdf');
    expect(attachmentFault({ fileName, content: large.slice(0, attachmentLimits.bytes) })).toBeUndefined();
  });
});
