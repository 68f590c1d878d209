import { hongKongDay, hongKongParts } from '@vestibule/domain/hong-kong-time';
import { htmlLang, type Locale } from '@vestibule/domain/locales';

/*
 * Figures are arithmetic, and only names of days and months are asked of `Intl`: making a formatter costs a phone some milliseconds, and the clock in
 * the header draws every second.
 */
const two = (figure: number): string => String(figure).padStart(2, '0');

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The name of a day of the week or of a month, in full, of a calendar day in Hong Kong. */
const nameOf = (what: 'weekday' | 'month', date: Date, locale: Locale): string => {
  const key = `${what} ${locale}`;
  const known = formatters.get(key);
  const formatter = known ?? new Intl.DateTimeFormat(htmlLang[locale], { timeZone: 'UTC', [what]: 'long' });
  if (known === undefined) formatters.set(key, formatter);
  return formatter.format(new Date(hongKongDay(date)));
};

/** 10:33:31, Hong Kong time whatever the device's zone. */
export const clockTime = (date: Date): string => {
  const { hour, minute, second } = hongKongParts(date);
  return `${two(hour)}:${two(minute)}:${two(second)}`;
};

/** 10:33 */
export const hourAndMinute = (date: Date): string => clockTime(date).slice(0, 5);

/** 2025-03-28 */
export const isoDay = hongKongDay;

/** 3月28日 · 28 March */
export const dayAndMonth = (date: Date, locale: Locale): string => {
  const { month, day } = hongKongParts(date);
  return locale === 'en' ? `${day} ${nameOf('month', date, locale)}` : `${month}月${day}日`;
};

/** 2025年3月28日 · 28 March 2025 */
export const longDay = (date: Date, locale: Locale): string => {
  const { year } = hongKongParts(date);
  return locale === 'en' ? `${dayAndMonth(date, locale)} ${year}` : `${year}年${dayAndMonth(date, locale)}`;
};

/** 2025年3月28日 星期五 · Friday 28 March 2025 */
export const dayOfWeekAndDay = (date: Date, locale: Locale): string => {
  const weekday = nameOf('weekday', date, locale);
  return locale === 'en' ? `${weekday} ${longDay(date, locale)}` : `${longDay(date, locale)} ${weekday}`;
};
