import { paths } from './paths.ts';
import type { PageRoute } from './page-route.ts';

/** 我的賬戶, and the links of the Internet User ID. */
export const accountPages: readonly PageRoute[] = [
  {
    path: paths.portal.accounts,
    lazy: async () => ({ Component: (await import('#features/accounts/accounts-page.tsx')).AccountsPage }),
  },
  {
    path: paths.portal.linkedAccounts,
    lazy: async () => ({
      Component: (await import('#features/accounts/linked-accounts-page.tsx')).LinkedAccountsPage,
    }),
  },
  {
    path: paths.portal.linkAccount,
    lazy: async () => ({ Component: (await import('#features/accounts/link-page.tsx')).LinkPage }),
  },
  {
    path: `${paths.portal.linkedAccounts}/:id/proof`,
    lazy: async () => ({ Component: (await import('#features/accounts/prove-page.tsx')).ProvePage }),
  },
  {
    path: `${paths.portal.linkedAccounts}/:id/basic-password`,
    lazy: async () => ({
      Component: (await import('#features/basic-password/any-account-page.tsx')).AnyAccountPage,
    }),
  },
];
