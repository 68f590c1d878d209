import type { Locale } from '@vestibule/domain/locales';
import { operatorTerms } from '#operator/terms/index.ts';
import { readingMinutes } from './reading-time.ts';
import type { Terms, TermsVersion, TermsVersions } from './shape.ts';

export type { Terms, TermsSection, TermsVersion } from './shape.ts';

/** The versions that come with the brand, oldest first; what the operator publishes later stands in the database. */
export const termsVersions: TermsVersions = operatorTerms;

const newest = termsVersions.at(-1) ?? termsVersions[0];

/** The newest that comes with the brand: in force from its day on, until the operator publishes another. */
export const currentTermsVersion: string = newest.version;

/** The brand's version in force on a day in Hong Kong (YYYY-MM-DD); before the first one's day that one all the same. */
export const brandTermsOn = (day: string): TermsVersion =>
  termsVersions.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? termsVersions[0];

/** One version of the terms of use in one language, ready to be sent; its arrays are the caller's own. */
export const termsIn = ({ version, effectiveFrom, sections }: TermsVersion, locale: Locale): Terms => ({
  version,
  effectiveFrom,
  locale,
  readingMinutes: readingMinutes(sections[locale]),
  sections: sections[locale].map((section) => ({ ...section, paragraphs: [...section.paragraphs] })),
});

/** The newest that comes with the brand, in one language. */
export const currentTerms = (locale: Locale): Terms => termsIn(newest, locale);
