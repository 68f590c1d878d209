import { defaultLocale, isLocale, type Locale } from '@vestibule/domain/locales';
import { useTranslation } from 'react-i18next';

/** The language of the page. */
export const useLocale = (): Locale => {
  const { language } = useTranslation().i18n;
  return isLocale(language) ? language : defaultLocale;
};
