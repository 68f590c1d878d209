import type { PageRoute } from './page-route.ts';
import { paths } from './paths.ts';

/** 更改投資者戶口資料 and what is below it, each with an address of its own. */
export const particularsPages: readonly PageRoute[] = [
  {
    path: paths.portal.particulars,
    lazy: async () => ({
      Component: (await import('#features/particulars/particulars-page.tsx')).ParticularsPage,
    }),
  },
  {
    path: paths.portal.alerts,
    lazy: async () => ({ Component: (await import('#features/particulars/alerts-page.tsx')).AlertsPage }),
  },
  {
    path: paths.portal.address(':id'),
    lazy: async () => ({ Component: (await import('#features/particulars/address-page.tsx')).AddressPage }),
  },
  {
    path: paths.portal.email(':id'),
    lazy: async () => ({ Component: (await import('#features/particulars/contact-page.tsx')).EmailPage }),
  },
  {
    path: paths.portal.phone(':id'),
    lazy: async () => ({ Component: (await import('#features/particulars/contact-page.tsx')).PhonePage }),
  },
  {
    path: paths.portal.paperLanguage(':id'),
    lazy: async () => ({
      Component: (await import('#features/particulars/paper-language-page.tsx')).PaperLanguagePage,
    }),
  },
];
