import { hongKongParts } from '@vestibule/domain/hong-kong-time';
import { htmlLang } from '@vestibule/domain/locales';
import type { Locale } from '@vestibule/domain/locales';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const writtenDay = (moment: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(htmlLang[locale], { timeZone: 'Asia/Hong_Kong', dateStyle: 'long' }).format(moment);

/**
 * `2026年3月27日 14:21:07`, as a clock in Hong Kong showed it. Day and time are put together here: asked for both, browsers write the day
 * in figures only.
 */
export const registrationTime = (moment: Date, locale: Locale): string => {
  const { hour, minute, second } = hongKongParts(moment);
  return `${writtenDay(moment, locale)} ${[hour, minute, second].map(twoDigits).join(':')}`;
};
