import { paths } from './paths.ts';
import type { PageRoute } from './page-route.ts';

/** What the portal tells, and whom to ask: the end of the menu. */
export const informationPages: readonly PageRoute[] = [
  {
    path: paths.portal.guide,
    lazy: async () => ({ Component: (await import('#features/guide/guide-page.tsx')).PortalGuidePage }),
  },
  {
    path: paths.portal.forms,
    lazy: async () => ({ Component: (await import('#features/forms/forms-page.tsx')).FormsPage }),
  },
  {
    path: paths.portal.form(':form'),
    lazy: async () => ({ Component: (await import('#features/forms/form-page.tsx')).FormPage }),
  },
  {
    path: paths.portal.contact,
    lazy: async () => ({
      Component: (await import('#features/contact/portal-contact-page.tsx')).PortalContactPage,
    }),
  },
  {
    path: paths.portal.rules,
    lazy: async () => ({ Component: (await import('#features/rules/rules-page.tsx')).RulesPage }),
  },
  {
    path: paths.portal.rule(':id'),
    lazy: async () => ({
      Component: (await import('#features/rules/rules-document-page.tsx')).RulesDocumentPage,
    }),
  },
  ...[paths.portal.terms, `${paths.portal.terms}/:version`].map((path) => ({
    path,
    lazy: async () => ({
      Component: (await import('#features/terms/terms-reading-page.tsx')).PortalTermsPage,
    }),
  })),
  {
    path: paths.portal.phoneSystem,
    lazy: async () => ({
      Component: (await import('#features/phone-system/phone-system-page.tsx')).PhoneSystemPage,
    }),
  },
];
