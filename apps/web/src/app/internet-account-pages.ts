import type { PageRoute } from './page-route.ts';
import { paths } from './paths.ts';

/** 互聯網戶口資料 and what is below it, each with an address of its own. */
export const internetAccountPages: readonly PageRoute[] = [
  {
    path: paths.portal.internetAccount,
    lazy: async () => ({ Component: (await import('./internet-account.tsx')).InternetAccount }),
  },
  {
    path: paths.portal.internetPassword,
    lazy: async () => ({
      Component: (await import('#features/internet-account/password-page.tsx')).PasswordPage,
    }),
  },
  {
    path: paths.portal.language,
    lazy: async () => ({
      Component: (await import('#features/internet-account/language-page.tsx')).LanguagePage,
    }),
  },
  {
    path: paths.portal.activity,
    lazy: async () => ({
      Component: (await import('#features/internet-account/activity-page.tsx')).ActivityPage,
    }),
  },
  {
    path: paths.portal.sessions,
    lazy: async () => ({
      Component: (await import('#features/internet-account/sessions-page.tsx')).SessionsPage,
    }),
  },
];
