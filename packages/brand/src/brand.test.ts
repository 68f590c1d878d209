import { readdirSync, readFileSync } from 'node:fs';
import { locales } from '@vestibule/domain/locales';
import { describe, expect, it } from 'vitest';
import { brand } from './brand.ts';

const packages = new URL('../../', import.meta.url);
const wordsOf = (room: string): [string, string][] =>
  readdirSync(new URL(`${room}/`, packages), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => [`${room}/${path}`, readFileSync(new URL(`${room}/${path}`, packages), 'utf8')]);

/** Names, marks and domains of real operators; the product bears none of them (rules.md §1). */
const realOperators =
  /\bhkex\b|hkexnews|\bhkscc\b|\bccass\b|hong kong securities clearing|hong kong exchanges?|香港中央[結结]算|香港[結结]算|香港交易|港交所|聯合交易所|联合交易所/i;

describe('the brand', () => {
  it.each(locales)('has every name in %s', (locale) => {
    for (const names of [brand.operator, brand.shortName, brand.parent]) expect(names[locale]).toMatch(/\S/);
  });

  it('owns nothing that could be somebody else’s', () => {
    const addresses = [brand.webSite, ...Object.values(brand.privacyPage)];
    for (const address of addresses) expect(new URL(address).hostname).toMatch(/\.example$/);
    for (const email of [brand.email, brand.securityEmail]) expect(email).toMatch(/@.+\.example$/);
  });

  it('dials the hotline that it prints', () => {
    expect(brand.hotlineLink).toBe(`tel:${brand.hotline.replaceAll(' ', '')}`);
  });
});

describe('what people read', () => {
  it.each([
    ...wordsOf('brand/brands'),
    ...wordsOf('brand/testing'),
    ...wordsOf('brand/src'),
    ...wordsOf('phrases/src'),
  ])('names no real operator in %s', (_path, words) => {
    expect(words).not.toMatch(realOperators);
  });

  it.each(['HKEX', '香港結算', '香港中央结算有限公司', 'ip.ccass.com'])('would find %s', (name) => {
    expect(name).toMatch(realOperators);
  });
});
