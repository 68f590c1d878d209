import type { Locale } from '@vestibule/domain/locales';

export interface TermsSection {
  /** Stable across versions and languages: anchors and translations are found by it. */
  readonly id: string;
  readonly title: string;
  /** The section in plain words (重點). */
  readonly gist: string;
  readonly paragraphs: readonly string[];
}

export interface TermsVersion {
  readonly version: string;
  /** Calendar day in Hong Kong, YYYY-MM-DD. */
  readonly effectiveFrom: string;
  readonly sections: Readonly<Record<Locale, readonly TermsSection[]>>;
}

/** One version in one language, in the shape of the contract's `termsText`. */
export interface Terms {
  version: string;
  effectiveFrom: string;
  locale: Locale;
  readingMinutes: number;
  sections: { id: string; title: string; gist: string; paragraphs: string[] }[];
}

export type TermsVersions = readonly [TermsVersion, ...TermsVersion[]];
