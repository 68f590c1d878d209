import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { clockTime, longDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { acceptancesQuery } from './terms-history.queries.ts';

/** When and in which language the reader accepted a version, in words, or that they did not; undefined while that is not known. */
export const useAcceptanceWords = (signedIn: boolean): ((version: string) => string | undefined) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const { data } = useQuery({ ...acceptancesQuery, enabled: signedIn });
  return (version) => {
    if (data === undefined) return undefined;
    const accepted = data.items.find((item) => item.version === version);
    if (accepted === undefined) return t('terms.notAccepted');
    const at = new Date(accepted.acceptedAt);
    const time = `${longDay(at, locale)} ${clockTime(at)}`;
    return t('terms.acceptedAt', { time, language: t(`terms.languages.${accepted.locale}`) });
  };
};
