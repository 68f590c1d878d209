import type { Locale } from '@vestibule/domain/locales';
import { readingMinutes } from './reading-time.ts';
import { terms10 } from './terms-1.0/index.ts';
import type { Terms, TermsVersion } from './terms.ts';

export type { Terms, TermsSection, TermsVersion } from './terms.ts';

/** Every version there ever was, oldest first: an acceptance on record can always be read again. */
export const termsVersions: readonly [TermsVersion, ...TermsVersion[]] = [terms10];

const inForce = termsVersions.at(-1) ?? termsVersions[0];

/** Who accepted another version is asked once more (rules.md §3 step 1). */
export const currentTermsVersion: string = inForce.version;

/** One version of the terms of use in one language, ready to be sent; its arrays are the caller's own. */
export const termsIn = ({ version, effectiveFrom, sections }: TermsVersion, locale: Locale): Terms => ({
  version,
  effectiveFrom,
  locale,
  readingMinutes: readingMinutes(sections[locale]),
  sections: sections[locale].map((section) => ({ ...section, paragraphs: [...section.paragraphs] })),
});

/** The terms of use in force. */
export const currentTerms = (locale: Locale): Terms => termsIn(inForce, locale);
