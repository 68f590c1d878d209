import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { defaultLocale, htmlLang, type Locale } from '@vestibule/domain/locales';
import type { AllPhrases } from '@vestibule/phrases';
import { keepLocale } from './locale-store.ts';

/** Each language is a chunk of its own. */
const loaders: Readonly<Record<Locale, () => Promise<{ phrases: AllPhrases }>>> = {
  'zh-Hant': () => import('@vestibule/phrases/zh-Hant'),
  'zh-Hans': () => import('@vestibule/phrases/zh-Hans'),
  en: () => import('@vestibule/phrases/en'),
};

const load = async (locale: Locale): Promise<void> => {
  if (i18next.hasResourceBundle(locale, 'translation')) return;
  const { phrases } = await loaders[locale]();
  i18next.addResourceBundle(locale, 'translation', phrases);
};

/** Changes the words in place: the page, the input and the step stay. */
export const changeLocale = async (locale: Locale): Promise<void> => {
  await load(locale);
  await i18next.changeLanguage(locale);
  keepLocale(locale);
};

/** Starts with one language's words. React escapes what is put into them. */
export const startI18n = async (locale: Locale): Promise<void> => {
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
  if (locale !== defaultLocale) document.documentElement.lang = htmlLang[locale];
};
