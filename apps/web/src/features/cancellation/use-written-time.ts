import { clockTime, longDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';

/** Writes an instant (ISO 8601) as a clock in Hong Kong showed it: `2026年3月27日 14:21:07`. */
export const useWrittenTime = (): ((instant: string) => string) => {
  const locale = useLocale();
  return (instant) => {
    const moment = new Date(instant);
    return `${longDay(moment, locale)} ${clockTime(moment)}`;
  };
};
