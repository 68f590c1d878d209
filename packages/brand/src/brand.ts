import type { Locale } from '@vestibule/domain/locales';

/** Who runs the portal. Everything here is the operator's to set; the product's own words stand in `packages/phrases`. */
export interface Brand {
  readonly productName: string;
  /** Full name in law, as it stands beside the copyright sign. */
  readonly operator: Readonly<Record<Locale, string>>;
  /** The name in running text and in links. */
  readonly shortName: Readonly<Record<Locale, string>>;
  /** The company that wholly owns the operator. */
  readonly parent: Readonly<Record<Locale, string>>;
  readonly webSite: string;
  readonly privacyPage: Readonly<Record<Locale, string>>;
  /** As it is printed; `hotlineLink` is what a telephone dials. */
  readonly hotline: string;
  readonly hotlineLink: `tel:+${string}`;
  readonly email: string;
  /** Where weaknesses of the portal are reported (SECURITY.md). */
  readonly securityEmail: string;
  /** First year of the copyright line. */
  readonly copyrightFrom: number;
}

/** The default operator is invented: no such company, and `.example` is a domain that nobody can own (RFC 2606). */
export const brand: Brand = {
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
};
