import type { Brand } from '../../src/shape.ts';
import { mark } from './mark.ts';

/** A second invented operator: the tests run on it to show that the first one is wired in nowhere. */
export const operator: Brand = {
  productName: 'Shorelight',
  operator: {
    'zh-Hant': '東岸存管有限公司',
    'zh-Hans': '东岸存管有限公司',
    en: 'East Shore Depository Limited',
  },
  shortName: { 'zh-Hant': '東岸存管', 'zh-Hans': '东岸存管', en: 'East Shore' },
  parent: {
    'zh-Hant': '東岸控股有限公司',
    'zh-Hans': '东岸控股有限公司',
    en: 'East Shore Holdings Limited',
  },
  webSite: 'https://www.east-shore.example',
  privacyPage: {
    'zh-Hant': 'https://www.east-shore.example/privacy',
    'zh-Hans': 'https://www.east-shore.example/privacy?l=sc',
    en: 'https://www.east-shore.example/privacy?l=en',
  },
  hotline: '+852 3111 2222',
  hotlineLink: 'tel:+85231112222',
  email: 'help@east-shore.example',
  securityEmail: 'weakness@east-shore.example',
  copyrightFrom: 2025,
  mark,
};
