import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { defaultLocale } from '@vestibule/domain/locales';
import type { Locale } from '@vestibule/domain/locales';
import i18next from 'i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { RouteObject } from 'react-router';
import { queryClient } from '#api/query-client.ts';
import { announceOpen } from '#api/service-state.ts';
import { Application } from '#app/application.tsx';
import { changeLocale, startI18n, wantAllPhrases } from '#i18n/i18n.ts';

interface Opening {
  readonly locale?: Locale;
  /** What another page hands over without showing it in the address. */
  readonly state?: unknown;
  /** Pages other than the application's own. */
  readonly pages?: readonly RouteObject[];
}

const application: readonly RouteObject[] = [{ path: '*', Component: Application }];

/** As who chose the language on an earlier visit; in full, for a page of a test's own has no chunk to bring its words. */
const speak = async (locale: Locale): Promise<void> => {
  if (!i18next.isInitialized) await startI18n(defaultLocale);
  await wantAllPhrases();
  await changeLocale(locale);
};

/** The whole application at an address, as a browser that has just come opens it. */
export const renderApp = async (
  path: string,
  { locale = defaultLocale, state, pages = application }: Opening = {},
) => {
  queryClient.clear();
  announceOpen();
  await speak(locale);
  const { pathname, search, hash } = new URL(path, window.location.origin);
  const entry = { pathname, search, hash, state };
  const router = createMemoryRouter([...pages], { initialEntries: [entry] });
  render(<RouterProvider router={router} />);
  return { user: userEvent.setup(), router };
};
