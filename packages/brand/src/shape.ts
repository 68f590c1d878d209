import type { Locale } from '@vestibule/domain/locales';

/** The same in each of the three languages. */
export type InEachLanguage<T = string> = Readonly<Record<Locale, T>>;

/** A part of the mark: an outline in the colour of the text around it, or a filled part in the accent. */
export interface MarkPart {
  readonly paint: 'line' | 'accent';
  /** SVG path data. */
  readonly path: string;
}

/** The operator's mark beside its name. Data and no file, so that nothing in it can run and it takes the colours of light, dark and ink. */
export interface Mark {
  readonly viewBox: `${number} ${number} ${number} ${number}`;
  readonly parts: readonly MarkPart[];
}

/** Who runs the portal. Everything here is the operator's to set; the product's own words stand in `packages/phrases`. */
export interface Brand {
  readonly productName: string;
  /** Full name in law, as it stands beside the copyright sign. */
  readonly operator: InEachLanguage;
  /** The name in running text and in links. */
  readonly shortName: InEachLanguage;
  /** The company that wholly owns the operator. */
  readonly parent: InEachLanguage;
  readonly webSite: string;
  readonly privacyPage: InEachLanguage;
  /** As it is printed; `hotlineLink` is what a telephone dials. */
  readonly hotline: string;
  readonly hotlineLink: `tel:+${string}`;
  readonly email: string;
  /** Where weaknesses of the portal are reported (SECURITY.md). */
  readonly securityEmail: string;
  /** First year of the copyright line. */
  readonly copyrightFrom: number;
  readonly mark: Mark;
}

/** Where and when the operator is reached; on the pages that say so, not in what the home page fetches. */
export interface Contact {
  readonly office: InEachLanguage<readonly string[]>;
  /** Counters of the office. */
  readonly officeHours: InEachLanguage;
  readonly hotlineHours: InEachLanguage;
  /** How soon a message is answered. */
  readonly answeredWithin: InEachLanguage;
}
