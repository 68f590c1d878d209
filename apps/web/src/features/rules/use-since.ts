import { useTranslation } from 'react-i18next';
import { longDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';

/** Since when a document is in force, in words; `day` is one of Hong Kong, YYYY-MM-DD. */
export const useSince = (): ((day: string) => string) => {
  const { t } = useTranslation();
  const locale = useLocale();
  return (day) => t('rules.since', { date: longDay(new Date(`${day}T00:00:00+08:00`), locale) });
};
