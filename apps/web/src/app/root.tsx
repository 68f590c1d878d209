import { lazy, Suspense, useRef, useSyncExternalStore } from 'react';
import { Outlet } from 'react-router';
import { readClosedUntil, subscribe } from '#api/service-state.ts';
import { HiddenWhile } from './hidden-while.tsx';
import { KeptLanguage } from './kept-language.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { PageFocus } from './page-focus.tsx';
import { PublicLayout } from './public-layout.tsx';

const MaintenancePage = lazy(async () => ({
  default: (await import('#features/service-hours/maintenance-page.tsx')).MaintenancePage,
}));

const openOnServer = (): undefined => undefined;

/** Around every page. While the service is closed the page is hidden, not thrown away: what was typed is there when it opens again. */
export const Root = () => {
  const closedUntil = useSyncExternalStore(subscribe, readClosedUntil, openOnServer);
  const focused = useRef<HTMLElement>(null);
  const remember = (element: HTMLElement) => {
    focused.current = element;
  };
  return (
    <>
      <PageFocus />
      <OfflineBanner />
      {closedUntil !== undefined && (
        <PublicLayout>
          <Suspense>
            <MaintenancePage opensAt={closedUntil} cameFrom={focused} />
          </Suspense>
        </PublicLayout>
      )}
      <HiddenWhile hidden={closedUntil !== undefined} focused={focused} onFocusMoved={remember}>
        <Suspense>
          <Outlet />
          <KeptLanguage />
        </Suspense>
      </HiddenWhile>
    </>
  );
};
