import { useQuery } from '@tanstack/react-query';
import { canEnter, registrationSteps } from '@vestibule/domain/registration';
import type { RegistrationStep } from '@vestibule/domain/registration';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { paths } from '#app/paths.ts';
import { registrationQuery } from './registration.queries.ts';
import { JourneyContext } from './registration-journey.ts';
import type { JourneyNews } from './registration-journey.ts';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { Flow, FlowBody } from '#ui/flow.tsx';
import type { KeptDetails } from './typed-details.ts';

const stepAt = (pathname: string): RegistrationStep =>
  registrationSteps.find((step) => pathname === paths.register[step]) ?? 'terms';

interface NotYetProps {
  readonly error: Error | null;
  retry(): void;
}

/** While it is not known where the registration stands. Its heading takes no focus: the page's own soon stands in its place. */
const NotYet = ({ error, retry }: NotYetProps) => {
  const { t } = useTranslation();
  return (
    <Flow>
      <FlowBody>
        <h1>{t('registration.title')}</h1>
        <FetchNotice
          loading={t('registration.loading')}
          failed={t('registration.failed')}
          error={error}
          retry={retry}
        />
      </FlowBody>
    </Flow>
  );
};

/**
 * Around the pages of a registration: asks the server where this browser's stands, and leads there who may not see the page asked for.
 * What was typed but not sent outlives a page here, and nothing outlives the browser's own.
 */
export const RegistrationFrame = () => {
  const { pathname } = useLocation();
  const { data: view, error, refetch } = useQuery(registrationQuery);
  const [news, tell] = useState<JourneyNews>();
  const [kept, keep] = useState<KeptDetails>();

  // The server tells it once, and may be asked again before it is read.
  const hasExpired = view?.expired ?? false;
  const [hadExpired, setHadExpired] = useState(false);
  if (hasExpired !== hadExpired) {
    setHadExpired(hasExpired);
    if (hasExpired) tell('draft_expired');
  }

  const journey = useMemo(
    () => view && { view, news, kept, tell, keep, forget: () => keep(undefined) },
    [view, news, kept],
  );
  if (journey === undefined) return <NotYet error={error} retry={() => void refetch()} />;

  const entry = canEnter(stepAt(pathname), journey.view.step);
  if (!entry.allowed) return <Navigate to={paths.register[entry.goTo]} replace />;
  return (
    <JourneyContext value={journey}>
      <Outlet />
    </JourneyContext>
  );
};
