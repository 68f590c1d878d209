import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { htmlLang, type Locale } from '@vestibule/domain/locales';
import type { AllPhrases, FirstPhrases } from '@vestibule/phrases';
import { keepLocale, keptLocale } from './locale-store.ts';

interface Loaders {
  /** What the home page says. */
  readonly first: () => Promise<{ readonly phrases: FirstPhrases }>;
  readonly all: () => Promise<{ readonly phrases: AllPhrases }>;
}

/** Each language is two chunks: few words for the home page, and the rest when another page is gone to. */
const loaders: Readonly<Record<Locale, Loaders>> = {
  'zh-Hant': {
    first: () => import('@vestibule/phrases/zh-Hant/first-page'),
    all: () => import('@vestibule/phrases/zh-Hant'),
  },
  'zh-Hans': {
    first: () => import('@vestibule/phrases/zh-Hans/first-page'),
    all: () => import('@vestibule/phrases/zh-Hans'),
  },
  en: { first: () => import('@vestibule/phrases/en/first-page'), all: () => import('@vestibule/phrases/en') },
};

/** The language asked for last; its words may still be on their way. */
let wanted: Locale;
let wantsAll = false;

const load = async (locale: Locale): Promise<void> => {
  const { phrases } = await (wantsAll ? loaders[locale].all() : loaders[locale].first());
  i18next.addResourceBundle(locale, 'translation', phrases);
  // Another page was gone to while the first words came.
  if (wantsAll && !('errors' in phrases)) await load(locale);
};

/** Fetches the words that the home page goes without, now and for each language chosen later. */
export const wantAllPhrases = async (): Promise<void> => {
  wantsAll = true;
  await load(wanted);
};

/** Changes the words in place: the page, the input and the step stay. Rejects where the words can't be fetched; then all stays as it is. */
export const changeLocale = async (locale: Locale): Promise<void> => {
  const before = wanted;
  wanted = locale;
  await load(locale).catch((error: unknown) => {
    if (wanted === locale) wanted = before;
    throw error;
  });
  // Chosen anew meanwhile: the later choice stands.
  if (wanted !== locale) return;
  await i18next.changeLanguage(locale);
  keepLocale(locale);
};

/** Changes to the language chosen on an earlier visit, where the page came in another. */
export const speakKeptLocale = async (): Promise<void> => {
  const kept = keptLocale();
  if (kept !== wanted) await changeLocale(kept);
};

/** Starts with one language's words. React escapes what is put into them. */
export const startI18n = async (locale: Locale): Promise<void> => {
  wanted = locale;
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    load: 'currentOnly',
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  await load(locale);
  if (typeof document !== 'undefined') document.documentElement.lang = htmlLang[locale];
};
