import type { TermsVersion } from '../../../../src/terms/shape.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

export const terms10: TermsVersion = {
  version: '1.0',
  effectiveFrom: '2026-11-01',
  sections: { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en },
};
