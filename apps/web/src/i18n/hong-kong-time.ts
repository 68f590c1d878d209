import { htmlLang, type Locale } from '@vestibule/domain/locales';

const timeZone = 'Asia/Hong_Kong';

const parts = (
  date: Date,
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): ReadonlyMap<string, string> =>
  new Map(
    new Intl.DateTimeFormat(htmlLang[locale], { timeZone, ...options })
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** 10:33:31, Hong Kong time whatever the device's zone. */
export const clockTime = (date: Date): string => clock.format(date);

/** 10:33 */
export const hourAndMinute = (date: Date): string => clock.format(date).slice(0, 5);

/** 2025-03-28 */
export const isoDay = (date: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    date,
  );

/** 2025年3月28日 · 28 March 2025 */
export const longDay = (date: Date, locale: Locale): string => {
  const of = parts(date, locale, {
    year: 'numeric',
    month: locale === 'en' ? 'long' : 'numeric',
    day: 'numeric',
  });
  const [year, month, day] = [of.get('year') ?? '', of.get('month') ?? '', of.get('day') ?? ''];
  return locale === 'en' ? `${day} ${month} ${year}` : `${year}年${month}月${day}日`;
};

/** 3月28日 · 28 March */
export const dayAndMonth = (date: Date, locale: Locale): string => {
  const of = parts(date, locale, { month: locale === 'en' ? 'long' : 'numeric', day: 'numeric' });
  const [month, day] = [of.get('month') ?? '', of.get('day') ?? ''];
  return locale === 'en' ? `${day} ${month}` : `${month}月${day}日`;
};

/** 2025年3月28日 星期五 · Friday 28 March 2025 */
export const dayOfWeekAndDay = (date: Date, locale: Locale): string => {
  const weekday = parts(date, locale, { weekday: 'long' }).get('weekday') ?? '';
  return locale === 'en' ? `${weekday} ${longDay(date, locale)}` : `${longDay(date, locale)} ${weekday}`;
};
