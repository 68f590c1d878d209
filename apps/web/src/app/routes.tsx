import { HomePage } from '#features/home/home.page.tsx';
import { doorPages, insidePages } from './inside-pages.ts';
import type { PageRoute } from './page-route.ts';
import { paths } from './paths.ts';
import { PublicFrame } from './public-frame.tsx';
import { Root } from './root.tsx';

const registration: PageRoute = {
  lazy: async () => ({
    Component: (await import('#features/registration/registration-frame.tsx')).RegistrationFrame,
  }),
  children: [
    {
      path: paths.register.terms,
      lazy: async () => ({ Component: (await import('#features/registration/terms-page.tsx')).TermsPage }),
    },
    {
      path: paths.register.category,
      lazy: async () => ({
        Component: (await import('#features/registration/category-page.tsx')).CategoryPage,
      }),
    },
    {
      path: paths.register.details,
      lazy: async () => ({
        Component: (await import('#features/registration/details-page.tsx')).DetailsPage,
      }),
    },
    {
      path: paths.register.review,
      lazy: async () => ({ Component: (await import('#features/registration/review-page.tsx')).ReviewPage }),
    },
    {
      path: paths.register.done,
      lazy: async () => ({ Component: (await import('#features/registration/done-page.tsx')).DonePage }),
    },
  ],
};

/**
 * Every page by its address. The home page stands in the first chunk; all others, and the libraries that ask the server, are fetched
 * when they are gone to.
 */
export const pages: readonly PageRoute[] = [
  {
    Component: Root,
    children: [
      { Component: PublicFrame, children: [{ path: paths.home, Component: HomePage }] },
      {
        lazy: async () => ({ Component: (await import('./with-server.tsx')).WithServer }),
        children: [
          {
            Component: PublicFrame,
            children: [
              ...[paths.terms, `${paths.terms}/:version`].map((path) => ({
                path,
                lazy: async () => ({
                  Component: (await import('#features/terms/terms-reading-page.tsx')).TermsReadingPage,
                }),
              })),
              {
                path: paths.guide,
                lazy: async () => ({ Component: (await import('#features/guide/guide-page.tsx')).GuidePage }),
              },
              {
                path: paths.contact,
                lazy: async () => ({
                  Component: (await import('#features/contact/contact-page.tsx')).ContactPage,
                }),
              },
              registration,
              ...doorPages,
            ],
          },
          insidePages,
        ],
      },
      { path: '*', lazy: async () => ({ Component: (await import('./not-found.page.tsx')).NotFoundPage }) },
    ],
  },
];
