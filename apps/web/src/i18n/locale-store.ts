import { defaultLocale, isLocale, htmlLang, type Locale } from '@vestibule/domain/locales';

const storageKey = 'vestibule.locale';

/** The language that was chosen on an earlier visit, else 繁體. A browser that keeps nothing (private mode) is asked anew each visit. */
export const keptLocale = (): Locale => {
  try {
    const kept = localStorage.getItem(storageKey);
    return kept !== null && isLocale(kept) ? kept : defaultLocale;
  } catch {
    return defaultLocale;
  }
};

export const keepLocale = (locale: Locale): void => {
  document.documentElement.lang = htmlLang[locale];
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Nothing is kept; the page itself has changed all the same.
  }
};
