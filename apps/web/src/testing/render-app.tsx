import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { defaultLocale } from '@vestibule/domain/locales';
import type { Locale } from '@vestibule/domain/locales';
import i18next from 'i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { queryClient } from '#api/query-client.ts';
import { announceOpen } from '#api/service-state.ts';
import { routes } from '#app/routes.tsx';
import { changeLocale, startI18n } from '#i18n/i18n.ts';

interface Opening {
  readonly locale?: Locale;
  /** What another page hands over without showing it in the address. */
  readonly state?: unknown;
}

const speak = (locale: Locale): Promise<void> =>
  i18next.isInitialized ? changeLocale(locale) : startI18n(locale);

/** The whole application at an address, as a browser that has just come opens it. */
export const renderApp = async (path: string, { locale = defaultLocale, state }: Opening = {}) => {
  queryClient.clear();
  announceOpen();
  await speak(locale);
  const [pathname = path, hash] = path.split('#');
  const entry = { pathname, state, ...(hash !== undefined && { hash: `#${hash}` }) };
  const router = createMemoryRouter(routes, { initialEntries: [entry] });
  render(<RouterProvider router={router} />);
  return { user: userEvent.setup(), router };
};
