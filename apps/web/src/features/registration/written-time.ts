import { htmlLang } from '@vestibule/domain/locales';
import type { Locale } from '@vestibule/domain/locales';

const timeZone = 'Asia/Hong_Kong';

/** `2026年3月27日 14:21:07`, as a clock in Hong Kong showed it. */
export const registrationTime = (moment: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(htmlLang[locale], {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }).format(moment);

/** A calendar day in Hong Kong (`2026-11-01`) as it is written: `2026年11月1日`. */
export const calendarDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(htmlLang[locale], { timeZone, dateStyle: 'long' }).format(
    new Date(`${day}T12:00:00+08:00`),
  );
