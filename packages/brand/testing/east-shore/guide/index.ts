import type { InEachLanguage } from '../../../src/shape.ts';
import type { GuideTexts } from '../../../src/guide.ts';
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** 操作簡介 in the operator's words. */
export const operatorGuide: InEachLanguage<GuideTexts> = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en };
