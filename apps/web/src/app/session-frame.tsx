import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { SessionContext } from '#api/session-context.ts';
import { onSignedOutElsewhere, sessionQuery } from '#api/session-query.ts';
import { Button } from '#ui/button.tsx';
import { LoadingLine } from '#ui/loading-line.tsx';
import { Notice } from '#ui/notice.tsx';
import { paths } from './paths.ts';
import { PublicLayout } from './public-layout.tsx';
import { SessionEnded } from './session-ended.tsx';
import { SessionWarning } from './session-warning.tsx';
import { homeOfStage, mayStandAt } from './stage-paths.ts';

/** The session could not be asked for: says so, and asks again when told to. */
const Unknown = ({ failed, retry }: { readonly failed: boolean; readonly retry: () => void }) => {
  const { t } = useTranslation();
  return (
    <PublicLayout>
      <div className="wrap">
        {failed ? (
          <Notice tone="warn" role="alert">
            <p>{t('errors.network.lost')}</p>
            <Button small onClick={retry}>
              {t('frame.retry')}
            </Button>
          </Notice>
        ) : (
          <LoadingLine>{t('frame.loading')}</LoadingLine>
        )}
      </div>
    </PublicLayout>
  );
};

/** Around the pages for who is signed in: leads by the session's stage, warns before it ends, and clears the screen when it has. */
export const SessionFrame = () => {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { data: session, isError, refetch } = useQuery({ ...sessionQuery, refetchOnWindowFocus: 'always' });
  const [wasSignedIn, setWasSignedIn] = useState(false);
  if (session?.signedIn && !wasSignedIn) setWasSignedIn(true);

  useEffect(
    () =>
      onSignedOutElsewhere(() => {
        void navigate(paths.signedOut, { replace: true });
      }),
    [navigate],
  );

  if (session === undefined) return <Unknown failed={isError} retry={() => void refetch()} />;
  if (!session.signedIn) return wasSignedIn ? <SessionEnded /> : <Navigate to={paths.signIn} replace />;
  if (!mayStandAt(pathname, session.stage)) return <Navigate to={homeOfStage[session.stage]} replace />;
  return (
    <SessionContext value={session}>
      <Outlet />
      <SessionWarning session={session} />
    </SessionContext>
  );
};
