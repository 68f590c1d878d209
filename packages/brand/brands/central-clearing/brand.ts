import type { Brand } from '../../src/shape.ts';
import { mark } from './mark.ts';

/** Invented: there is no such company, and `.example` is a domain that nobody can own (RFC 2606). */
export const operator: Brand = {
  productName: 'Vestibule',
  operator: {
    'zh-Hant': '中央結算有限公司',
    'zh-Hans': '中央结算有限公司',
    en: 'Central Clearing Company Limited',
  },
  shortName: { 'zh-Hant': '中央結算', 'zh-Hans': '中央结算', en: 'Central Clearing' },
  parent: {
    'zh-Hant': '中央結算集團有限公司',
    'zh-Hans': '中央结算集团有限公司',
    en: 'Central Clearing Group Limited',
  },
  webSite: 'https://www.central-clearing.example',
  privacyPage: {
    'zh-Hant': 'https://www.central-clearing.example/zh-hant/privacy',
    'zh-Hans': 'https://www.central-clearing.example/zh-hans/privacy',
    en: 'https://www.central-clearing.example/en/privacy',
  },
  hotline: '+852 3000 0000',
  hotlineLink: 'tel:+85230000000',
  email: 'investor@central-clearing.example',
  securityEmail: 'security@central-clearing.example',
  copyrightFrom: 2026,
  mark,
};
