import type { PageRoute } from './page-route.ts';
import { paths } from './paths.ts';

/**
 * 互聯網戶口資料 and what is below it, each with an address of its own and all in one file: the first chunk names every file that is
 * fetched later, and the home page waits for it.
 */
const pages = () => import('./internet-account.tsx');

export const internetAccountPages: readonly PageRoute[] = [
  {
    path: paths.portal.internetAccount,
    lazy: async () => ({ Component: (await pages()).InternetAccount }),
  },
  { path: paths.portal.internetPassword, lazy: async () => ({ Component: (await pages()).PasswordPage }) },
  { path: paths.portal.language, lazy: async () => ({ Component: (await pages()).LanguagePage }) },
  { path: paths.portal.activity, lazy: async () => ({ Component: (await pages()).ActivityPage }) },
  { path: paths.portal.sessions, lazy: async () => ({ Component: (await pages()).SessionsPage }) },
];
