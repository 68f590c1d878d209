import { accountPages } from './account-pages.ts';
import { informationPages } from './information-pages.ts';
import { internetAccountPages } from './internet-account-pages.ts';
import { particularsPages } from './particulars-pages.ts';
import { paths } from './paths.ts';
import type { PageRoute } from './page-route.ts';

const portal: PageRoute = {
  lazy: async () => ({ Component: (await import('./portal-frame.tsx')).PortalFrame }),
  children: [
    {
      path: paths.portal.home,
      lazy: async () => ({ Component: (await import('./portal-home.tsx')).PortalHome }),
    },
    {
      path: paths.portal.notices,
      lazy: async () => ({ Component: (await import('#features/broadcasts/notices-page.tsx')).NoticesPage }),
    },
    {
      path: `${paths.portal.notices}/:reference`,
      lazy: async () => ({ Component: (await import('#features/broadcasts/notice-page.tsx')).NoticePage }),
    },
    ...particularsPages,
    ...internetAccountPages,
    ...accountPages,
    ...informationPages,
  ],
};

const mustDo: PageRoute = {
  lazy: async () => ({ Component: (await import('./must-do-frame.tsx')).MustDoFrame }),
  children: [
    {
      path: paths.termsAcceptance,
      lazy: async () => ({
        Component: (await import('#features/terms/terms-acceptance-page.tsx')).TermsAcceptancePage,
      }),
    },
    {
      path: paths.basicPassword.change,
      lazy: async () => ({
        Component: (await import('#features/basic-password/change-page.tsx')).ChangeBasicPasswordPage,
      }),
    },
    {
      path: paths.basicPassword.changed,
      lazy: async () => ({
        Component: (await import('#features/basic-password/changed-page.tsx')).ChangedPage,
      }),
    },
  ],
};

/** The pages for who is signed in. Which of them may be seen is the session's stage, which the frame asks for. */
export const insidePages: PageRoute = {
  lazy: async () => ({ Component: (await import('./session-frame.tsx')).SessionFrame }),
  children: [mustDo, portal],
};

/** Giving an Internet User ID up: for whoever has both passwords, signed in or not. */
const cancellation: PageRoute = {
  lazy: async () => ({
    Component: (await import('#features/cancellation/cancellation-frame.tsx')).CancellationFrame,
  }),
  children: [
    {
      path: paths.cancellation.details,
      lazy: async () => ({
        Component: (await import('#features/cancellation/details-page.tsx')).DetailsPage,
      }),
    },
    {
      path: paths.cancellation.review,
      lazy: async () => ({ Component: (await import('#features/cancellation/review-page.tsx')).ReviewPage }),
    },
    {
      path: paths.cancellation.done,
      lazy: async () => ({ Component: (await import('#features/cancellation/done-page.tsx')).DonePage }),
    },
  ],
};

/** The ways in and out. */
export const doorPages: readonly PageRoute[] = [
  {
    path: paths.signIn,
    lazy: async () => ({ Component: (await import('#features/session/sign-in-page.tsx')).SignInPage }),
  },
  {
    path: paths.signedOut,
    lazy: async () => ({ Component: (await import('#features/session/signed-out-page.tsx')).SignedOutPage }),
  },
  cancellation,
];
