import type { TermsVersion } from '@vestibule/brand/terms';
import { locales } from '@vestibule/domain/locales';
import * as z from 'zod/mini';

/** Nothing that a screen or a database would stumble over: no control characters, and none that turn the direction of writing. */
const isPlain = (text: string): boolean => !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text);

const textOf = (longest: number) =>
  z
    .string()
    .check(z.trim(), z.minLength(1), z.maxLength(longest), z.refine(isPlain, 'holds a control character'));

const section = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/, 'must be small letters and hyphens'), z.maxLength(60)),
  title: textOf(200),
  gist: textOf(1000),
  paragraphs: z.array(textOf(5000)).check(z.minLength(1), z.maxLength(50)),
});

const sections = z.array(section).check(z.minLength(1), z.maxLength(60));

type Sections = TermsVersion['sections'];

const outline = (list: Sections['en']): string =>
  list.map(({ id, paragraphs }) => `${id}:${String(paragraphs.length)}`).join(' ');

const idsDiffer = (list: Sections['en']): boolean => new Set(list.map(({ id }) => id)).size === list.length;

/** The sections of a version in the three languages: the same ones, in the same order, each with as many paragraphs. */
export const termsSections = z.strictObject({ 'zh-Hant': sections, 'zh-Hans': sections, en: sections }).check(
  z.refine((all) => idsDiffer(all['zh-Hant']), { error: 'two sections bear one id', path: ['zh-Hant'] }),
  ...locales.map((locale) =>
    z.refine<Sections>((all) => outline(all[locale]) === outline(all['zh-Hant']), {
      error: 'differs from 繁體 in its sections, their order or the number of their paragraphs',
      path: [locale],
    }),
  ),
);
