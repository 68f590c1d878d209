import { describe, expect, it } from 'vitest';
import { defaultLocale, htmlLang, isLocale, locales } from './locales.ts';

describe('locales', () => {
  it('start with the default, traditional Chinese', () => {
    expect(locales[0]).toBe(defaultLocale);
    expect(defaultLocale).toBe('zh-Hant');
  });

  it.each(locales)('%s has an html lang of Hong Kong', (locale) => {
    expect(new Intl.Locale(htmlLang[locale]).region).toBe('HK');
    expect(htmlLang[locale].startsWith(locale)).toBe(true);
  });

  it.each(['', 'zh', 'zh-hant', 'EN', 'fr', 'zh-Hant-HK', '__proto__'])('refuse %j', (text) => {
    expect(isLocale(text)).toBe(false);
  });

  it.each(locales)('know %s', (locale) => {
    expect(isLocale(locale)).toBe(true);
  });
});
