import { clockTime, longDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';

/** A moment as the lists write it: day and time in Hong Kong. */
export const useMoment = (): ((instant: string) => string) => {
  const locale = useLocale();
  return (instant) => {
    const moment = new Date(instant);
    return `${longDay(moment, locale)} ${clockTime(moment)}`;
  };
};
