import { useTranslation } from 'react-i18next';
import type { ApiError } from '#api/api-error.ts';
import { clockTime, longDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useNumeral } from './use-numeral.ts';

/** A moment in words, day and time in Hong Kong. */
export const useMomentWords = (): ((instant: string) => string) => {
  const locale = useLocale();
  return (instant) => {
    const moment = new Date(instant);
    return `${longDay(moment, locale)} ${clockTime(moment)}`;
  };
};

/** What a refused Basic Password tells besides its code: tries left, or until when none is taken (rules.md §3, §4). */
export const useBasicPasswordWords = (): ((refusal: ApiError) => string | undefined) => {
  const { t } = useTranslation();
  const numeral = useNumeral();
  const timeOf = useMomentWords();
  return (refusal) => {
    if (refusal.is('basic_password.wrong')) {
      const count = refusal.data.attemptsLeft;
      return t('basicPassword.wrong', { count, number: numeral(count) });
    }
    if (refusal.is('basic_password.locked'))
      return t('basicPassword.locked', { time: timeOf(refusal.data.until) });
    if (refusal.is('basic_password.too_recent'))
      return t('basicPassword.tooRecent', { time: timeOf(refusal.data.until) });
    return undefined;
  };
};
