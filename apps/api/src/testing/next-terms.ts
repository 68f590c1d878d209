import { termsVersions } from '@vestibule/brand/terms';
import type { TermsSection, TermsVersion } from '@vestibule/brand/terms';

const [{ sections }] = termsVersions;

/** The first paragraph says which version is read. */
const marked = (version: string, [opening, ...others]: readonly TermsSection[]): TermsSection[] =>
  opening === undefined
    ? []
    : [{ ...opening, paragraphs: opening.paragraphs.with(0, `Edition ${version}.`) }, ...others];

/** Text for another version: the brand's first one, told apart. */
export const termsTextOf = (version: string): TermsVersion['sections'] => ({
  'zh-Hant': marked(version, sections['zh-Hant']),
  'zh-Hans': marked(version, sections['zh-Hans']),
  en: marked(version, sections.en),
});
