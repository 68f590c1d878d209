import { locales } from '@vestibule/domain/locales';
import { describe, expect, it } from 'vitest';
import { brand } from '../brand.ts';
import { readingMinutes } from './reading-time.ts';
import { currentTerms, currentTermsVersion, termsIn, termsVersions } from './index.ts';

const everyVersion = termsVersions.flatMap((terms) => locales.map((locale) => termsIn(terms, locale)));
const texts = ({ sections }: (typeof everyVersion)[number]) =>
  sections.flatMap(({ title, gist, paragraphs }) => [title, gist, ...paragraphs]);

describe('the versions', () => {
  it('are told apart by their names', () => {
    expect(new Set(termsVersions.map(({ version }) => version)).size).toBe(termsVersions.length);
  });

  it('stand in the order in which they came into force, on days that exist', () => {
    const days = termsVersions.map(({ effectiveFrom }) => effectiveFrom);
    expect(days.toSorted()).toEqual(days);
    for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
  });

  it('have the newest in force', () => {
    expect(currentTermsVersion).toBe(termsVersions.at(-1)?.version);
    for (const locale of locales)
      expect(currentTerms(locale)).toMatchObject({ locale, version: currentTermsVersion });
  });

  it('cannot be changed by who was handed a copy', () => {
    const copy = currentTerms('en');
    copy.sections.length = 0;
    expect(currentTerms('en').sections).not.toEqual([]);
  });
});

describe.each(termsVersions)('version $version', (terms) => {
  const zhHant = termsIn(terms, 'zh-Hant');

  it.each(locales)('in %s has the same sections, in the same order, with as many paragraphs', (locale) => {
    const outline = ({ sections }: typeof zhHant) =>
      sections.map(({ id, paragraphs }) => [id, paragraphs.length]);
    expect(outline(termsIn(terms, locale))).toEqual(outline(zhHant));
  });

  it('has ten sections, each known by an id of its own', () => {
    expect(new Set(zhHant.sections.map(({ id }) => id)).size).toBe(10);
    for (const { id } of zhHant.sections) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('in 简体 says sign for sign what it says in 繁體', () => {
    const lengths = (locale: 'zh-Hant' | 'zh-Hans') =>
      texts(termsIn(terms, locale)).map((text) => text.length);
    expect(lengths('zh-Hans')).toEqual(lengths('zh-Hant'));
  });

  it('in 简体 is written in simplified characters', () => {
    expect(texts(termsIn(terms, 'zh-Hans')).join('')).not.toMatch(
      /[閣讀條網絡戶號碼統單認證個對閱錄說應當會錯誤]/u,
    );
  });

  it('names the operator as the brand does', () => {
    for (const locale of locales)
      expect(texts(termsIn(terms, locale)).join('\n')).toContain(brand.operator[locale]);
  });
});

describe.each(everyVersion)('version $version in $locale', (terms) => {
  it('leaves nothing empty and nothing untrimmed', () => {
    for (const text of texts(terms)) {
      expect(text).not.toBe('');
      expect(text).toBe(text.trim());
    }
  });
});

describe.each(everyVersion.filter(({ locale }) => locale !== 'en'))(
  'version $version in $locale',
  (terms) => {
    it('uses full-width punctuation between Chinese signs', () => {
      for (const text of texts(terms)) expect(text).not.toMatch(/\p{Script=Han}[,.;:!?()]/u);
    });
  },
);

describe('reading time', () => {
  const section = (text: string) => ({ id: 'a', title: '', gist: '', paragraphs: [text] });

  it.each([
    ['', 1],
    ['閣下', 1],
    ['閣'.repeat(1050), 3],
    ['word '.repeat(800), 4],
    [`${'閣'.repeat(350)} ${'word '.repeat(200)}`, 2],
  ])('of %# is %i minutes', (text, minutes) => {
    expect(readingMinutes([section(text)])).toBe(minutes);
  });

  it('of the terms in force is a few minutes in each language', () => {
    for (const locale of locales) {
      const { readingMinutes } = currentTerms(locale);
      expect(readingMinutes).toBeGreaterThan(2);
      expect(readingMinutes).toBeLessThan(12);
    }
  });
});
