import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { defaultLocale } from '@vestibule/domain/locales';
import type { Locale } from '@vestibule/domain/locales';
import i18next from 'i18next';
import { useEffect } from 'react';
import { MemoryRouter, useLocation, useNavigate, useRoutes } from 'react-router';
import type { Location, NavigateFunction, RouteObject } from 'react-router';
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

interface Standing {
  location: Location | undefined;
  navigate: NavigateFunction | undefined;
}

const Watch = ({ standing }: { readonly standing: Standing }) => {
  const location = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    Object.assign(standing, { location, navigate });
  }, [standing, location, navigate]);
  return null;
};

const Pages = ({ pages }: { readonly pages: readonly RouteObject[] }) => useRoutes([...pages]);

const locationOf = ({ location }: Standing): Location => {
  if (location === undefined) throw new Error('no page was shown yet');
  return location;
};

/** The whole application at an address, as a browser that has just come opens it; `router` tells where it stands. */
export const renderApp = async (
  path: string,
  { locale = defaultLocale, state, pages = application }: Opening = {},
) => {
  queryClient.clear();
  announceOpen();
  await speak(locale);
  const { pathname, search, hash } = new URL(path, window.location.origin);
  const entry = { pathname, search, hash, state };
  const standing: Standing = { location: undefined, navigate: undefined };
  render(
    <MemoryRouter initialEntries={[entry]}>
      <Watch standing={standing} />
      <Pages pages={pages} />
    </MemoryRouter>,
  );
  const router = {
    get state() {
      return { location: locationOf(standing) };
    },
    /** As the browser's button does. */
    back: () => act(async () => standing.navigate?.(-1)),
  };
  return { user: userEvent.setup(), router };
};
