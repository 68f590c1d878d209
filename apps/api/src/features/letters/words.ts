import { brand } from '@vestibule/brand';
import { hongKongParts } from '@vestibule/domain/hong-kong-time';
import { defaultLocale, isLocale } from '@vestibule/domain/locales';
import type { Locale } from '@vestibule/domain/locales';
import { letters as english } from '@vestibule/phrases/en/letters';
import { fill } from '@vestibule/phrases/fill';
import { letters as simplified } from '@vestibule/phrases/zh-Hans/letters';
import { letters as traditional } from '@vestibule/phrases/zh-Hant/letters';
import type { LettersPhrases } from '@vestibule/phrases/zh-Hant/letters';

const words: Readonly<Record<Locale, LettersPhrases>> = {
  'zh-Hant': traditional,
  'zh-Hans': simplified,
  en: english,
};

/** A stored language as one of ours. */
export const localeOf = (language: string): Locale => (isLocale(language) ? language : defaultLocale);

export const wordsIn = (locale: Locale): LettersPhrases => words[locale];

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'Asia/Hong_Kong' });
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** 10:33 */
export const clockIn = (at: Date): string => {
  const { hour, minute } = hongKongParts(at);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
};

const dayIn = (at: Date, locale: Locale): string => {
  const { year, month, day } = hongKongParts(at);
  return locale === 'en' ? `${day} ${monthName.format(at)} ${year}` : `${year}年${month}月${day}日`;
};

/** 2026年11月24日 10:33（香港時間） */
export const timeIn = (at: Date, locale: Locale): string =>
  fill(words[locale].time, { day: dayIn(at, locale), clock: clockIn(at) });

/** What every letter may name. */
export const houseValues = (locale: Locale) => ({
  operator: brand.operator[locale],
  hotline: brand.hotline,
});

/** Paragraphs of a letter with their values; an empty line between two. */
export const letterText = (paragraphs: readonly string[], values: Readonly<Record<string, string>>): string =>
  paragraphs.map((paragraph) => fill(paragraph, values)).join('\n\n');
