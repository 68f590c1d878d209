import { operatorRules } from '#operator/rules/index.ts';
import type { InEachLanguage } from './shape.ts';
import type { TermsSection } from './terms/shape.ts';

/** A document of rules or procedures, to be read on a page of its own. */
export interface RulesDocument {
  /** A segment of its address: small letters and hyphens. */
  readonly id: string;
  /** Calendar day in Hong Kong, YYYY-MM-DD. */
  readonly effectiveFrom: string;
  readonly title: InEachLanguage;
  /** What it is about, in a line. */
  readonly lead: InEachLanguage;
  readonly sections: InEachLanguage<readonly TermsSection[]>;
}

/** What the operator lists under 規則及程序, in its order. */
export const rulesDocuments: readonly RulesDocument[] = operatorRules;
