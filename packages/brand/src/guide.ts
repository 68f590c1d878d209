import type { Locale } from '@vestibule/domain/locales';
import { operatorGuide } from '#operator/guide/index.ts';

/** One matter of the guide. */
export interface GuideMatter {
  readonly title: string;
  readonly lead: string;
  /** What is done one after the other, or points in any order. */
  readonly steps: readonly string[];
}

/** The matters of 操作簡介; their order, and the pictures made of the product's own parts, are the page's. */
export type GuideTexts = Readonly<
  Record<
    'prepare' | 'register' | 'signIn' | 'firstSignIn' | 'portal' | 'linked' | 'safety' | 'cancel',
    GuideMatter
  >
>;

/** The operator's guide in a language. */
export const guideIn = (locale: Locale): GuideTexts => operatorGuide[locale];
