/** The languages of the portal; the first is the one shown to who never chose (rules.md §2). */
export const locales = ['zh-Hant', 'zh-Hans', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'zh-Hant';

/** What stands in `<html lang>`: both Chinese pages are Hong Kong usage, which fonts and screen readers heed. */
export const htmlLang: Record<Locale, string> = {
  'zh-Hant': 'zh-Hant-HK',
  'zh-Hans': 'zh-Hans-HK',
  en: 'en-HK',
};

/** Whether a text from outside (cookie, column of an import) names one of the portal's languages. */
export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}
