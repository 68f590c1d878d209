import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { SessionContext } from '#api/session-context.ts';
import { onSignedOutElsewhere, sessionQuery } from '#api/session-query.ts';
import { ProofGate } from '#proof/proof-gate.tsx';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { paths } from './paths.ts';
import { PublicLayout } from './public-layout.tsx';
import { SessionEnded } from './session-ended.tsx';
import { SessionWarning } from './session-warning.tsx';
import { homeOfStage, mayStandAt } from './stage-paths.ts';

/** Until the session is known: that it is being asked for, or why it could not be. */
const Unknown = ({ error, retry }: { readonly error: Error | null; readonly retry: () => void }) => {
  const { t } = useTranslation();
  return (
    <PublicLayout>
      <div className="wrap">
        <FetchNotice loading={t('frame.loading')} failed={t('frame.notLoaded')} error={error} retry={retry} />
      </div>
    </PublicLayout>
  );
};

/** Around the pages for who is signed in: leads by the session's stage, warns before it ends, and clears the screen when it has. */
export const SessionFrame = () => {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { data: session, error, refetch } = useQuery({ ...sessionQuery, refetchOnWindowFocus: 'always' });
  const [wasSignedIn, setWasSignedIn] = useState(false);
  if (session?.signedIn && !wasSignedIn) setWasSignedIn(true);

  useEffect(
    () =>
      onSignedOutElsewhere(() => {
        void navigate(paths.signedOut, { replace: true });
      }),
    [navigate],
  );

  if (session === undefined) return <Unknown error={error} retry={() => void refetch()} />;
  if (!session.signedIn) return wasSignedIn ? <SessionEnded /> : <Navigate to={paths.signIn} replace />;
  if (!mayStandAt(pathname, session.stage)) return <Navigate to={homeOfStage[session.stage]} replace />;
  return (
    <SessionContext value={session}>
      <ProofGate>
        <Outlet />
      </ProofGate>
      <SessionWarning session={session} />
    </SessionContext>
  );
};
