import type { TermsText } from '@vestibule/contract/terms';
import { useTranslation } from 'react-i18next';
import { longDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { Lead } from '#ui/flow.tsx';

/** Which terms these are, since when they are in force (a day in Hong Kong), and how long they take to read. */
export const VersionLine = ({
  terms: { version, effectiveFrom, readingMinutes },
}: {
  readonly terms: TermsText;
}) => {
  const { t } = useTranslation();
  const date = longDay(new Date(`${effectiveFrom}T00:00:00+08:00`), useLocale());
  return <Lead>{t('terms.version', { version, date, minutes: readingMinutes })}</Lead>;
};
