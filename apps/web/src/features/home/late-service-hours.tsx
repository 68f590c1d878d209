import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingLine } from '#ui/loading-line.tsx';
import { Panel } from '#ui/panel.tsx';

const HoursWithServer = lazy(async () => ({
  default: (await import('#hours/hours-with-server.tsx')).HoursWithServer,
}));

const never = (): (() => void) => () => undefined;

/** The service hours after the first paint, with the libraries that ask the server; a prerendered page holds only their place. */
export const LateServiceHours = () => {
  const { t } = useTranslation();
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const waiting = (
    <>
      <h2>{t('serviceHours.heading')}</h2>
      <LoadingLine>{t('serviceHours.loading')}</LoadingLine>
    </>
  );
  return (
    <Panel roomFor="hours">
      {inBrowser ? (
        <Suspense fallback={waiting}>
          <HoursWithServer wide />
        </Suspense>
      ) : (
        waiting
      )}
    </Panel>
  );
};
