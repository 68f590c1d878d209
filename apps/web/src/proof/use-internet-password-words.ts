import { useTranslation } from 'react-i18next';
import type { ApiError } from '#api/api-error.ts';
import { useNumeral } from '#forms/use-numeral.ts';
import { clockTime, longDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';

/** What a refused Internet Password tells besides its code: how many tries are left, or until when none is taken. */
export const useInternetPasswordWords = (): ((refusal: ApiError | undefined) => string | undefined) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const numeral = useNumeral();
  return (refusal) => {
    if (refusal?.is('internet_password.wrong')) {
      const count = refusal.data.attemptsLeft;
      return t('proof.wrong', { count, number: numeral(count) });
    }
    if (!refusal?.is('internet_password.locked')) return undefined;
    const end = new Date(refusal.data.until);
    return t('proof.locked', { time: `${longDay(end, locale)} ${clockTime(end)}` });
  };
};
