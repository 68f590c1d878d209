import { useQuery } from '@tanstack/react-query';
import { cancellationPage, cancellationSteps } from '@vestibule/domain/cancellation';
import type { CancellationStep } from '@vestibule/domain/cancellation';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { paths } from '#app/paths.ts';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { Breakable } from '#ui/breakable.tsx';
import { Flow, FlowBody } from '#ui/flow.tsx';
import { cancellationQuery } from './cancellation.queries.ts';
import { CancellationContext } from './cancellation-journey.ts';
import type { CancellationNews } from './cancellation-journey.ts';

const stepAt = (pathname: string): CancellationStep =>
  cancellationSteps.find((step) => pathname === paths.cancellation[step]) ?? 'details';

interface NotYetProps {
  readonly error: Error | null;
  retry(): void;
}

/** While it is not known what this browser has proved. Its heading takes no focus: the page's own soon stands in its place. */
const NotYet = ({ error, retry }: NotYetProps) => {
  const { t } = useTranslation();
  return (
    <Flow>
      <FlowBody>
        <h1>
          <Breakable>{t('cancellation.title')}</Breakable>
        </h1>
        <FetchNotice
          loading={t('cancellation.loading')}
          failed={t('cancellation.failed')}
          error={error}
          retry={retry}
        />
      </FlowBody>
    </Flow>
  );
};

/** Around the pages of a cancellation: asks the server what this browser has proved, and leads there who may not see the page asked for. */
export const CancellationFrame = () => {
  const { pathname } = useLocation();
  const { data: view, error, refetch } = useQuery(cancellationQuery);
  const [news, tell] = useState<CancellationNews>();

  // The server tells it once, and may be asked again before it is read.
  const hasExpired = view?.expired ?? false;
  const [hadExpired, setHadExpired] = useState(false);
  if (hasExpired !== hadExpired) {
    setHadExpired(hasExpired);
    if (hasExpired) tell('draft_expired');
  }

  const journey = useMemo(() => view && { view, news, tell }, [view, news]);
  if (journey === undefined) return <NotYet error={error} retry={() => void refetch()} />;

  const page = stepAt(pathname);
  const shown = cancellationPage(page, journey.view.step);
  if (shown !== page) return <Navigate to={paths.cancellation[shown]} replace />;
  return (
    <CancellationContext value={journey}>
      <Outlet />
    </CancellationContext>
  );
};
