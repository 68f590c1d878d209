import { hongKongParts } from '@vestibule/domain/hong-kong-time';
import { useTranslation } from 'react-i18next';
import { dayAndMonth, hourAndMinute, isoDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';

const dayMs = 24 * 60 * 60 * 1000;

interface Period {
  readonly from: Date;
  readonly to: Date;
}

/** Words for days and periods of maintenance, in Hong Kong time: 今日（星期六）05:00 至 06:00. */
export const usePeriodWords = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const weekdayOf = (date: Date): string => {
    const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
    const day = weekdays.find((number) => number === hongKongParts(date).weekday) ?? 0;
    return t(`serviceHours.weekdays.${day}`);
  };
  const dateOf = (date: Date): string => dayAndMonth(date, locale);
  const periodOf = ({ from, to }: Period, now: Date): string => {
    const times = { from: hourAndMinute(from), to: hourAndMinute(to), weekday: weekdayOf(from) };
    // The last instant of a period that ends at midnight still belongs to its day.
    const last = new Date(to.getTime() - 1);
    if (isoDay(from) !== isoDay(last)) {
      const days = {
        fromDate: dateOf(from),
        fromWeekday: weekdayOf(from),
        toDate: dateOf(to),
        toWeekday: weekdayOf(to),
      };
      return t('serviceHours.acrossDays', { ...times, ...days });
    }
    if (isoDay(from) === isoDay(now)) return t('serviceHours.today', times);
    if (isoDay(from) === isoDay(new Date(now.getTime() + dayMs))) return t('serviceHours.tomorrow', times);
    return t('serviceHours.onDay', { ...times, date: dateOf(from) });
  };
  return { weekdayOf, dateOf, periodOf };
};
