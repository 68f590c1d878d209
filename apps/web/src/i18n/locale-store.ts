import { defaultLocale, isLocale, htmlLang, locales, type Locale } from '@vestibule/domain/locales';

const storageKey = 'vestibule.locale';

export const keepLocale = (locale: Locale): void => {
  document.documentElement.lang = htmlLang[locale];
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Nothing is kept; the page itself has changed all the same.
  }
};

/**
 * The language that the address asks for (`?lang=en-HK`: a language link opened in another tab). It is taken out of the address and kept, so that
 * a later choice stands when the page is loaded anew.
 */
const takeAskedLocale = (): Locale | undefined => {
  const address = new URL(window.location.href);
  const asked = locales.find((locale) => htmlLang[locale] === address.searchParams.get('lang'));
  if (asked === undefined) return undefined;
  address.searchParams.delete('lang');
  window.history.replaceState(window.history.state, '', address);
  keepLocale(asked);
  return asked;
};

/** The language of this visit: asked for, or chosen on an earlier one, else 繁體. A browser that keeps nothing (private mode) is asked anew each visit. */
export const keptLocale = (): Locale => {
  const asked = takeAskedLocale();
  if (asked !== undefined) return asked;
  try {
    const kept = localStorage.getItem(storageKey);
    return kept !== null && isLocale(kept) ? kept : defaultLocale;
  } catch {
    return defaultLocale;
  }
};
