import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { queryClient } from '#api/query-client.ts';
import { forgetSession, sessionQuery } from '#api/session-query.ts';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { MessagePage } from '#ui/account-progress.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { DoneMark } from '#ui/done-mark.tsx';
import { PageHeading } from '#ui/page-heading.tsx';

/**
 * Forgets what was shown, and leads back inside who is signed in after all: whoever comes here by the address or by "back" after a
 * new sign-in must not read that nobody is.
 */
const useForgetting = (): void => {
  const navigate = useNavigate();
  useEffect(() => {
    let isHere = true;
    forgetSession();
    queryClient
      .query(sessionQuery)
      .then((session) =>
        session.signedIn && isHere ? navigate(paths.portal.home, { replace: true }) : undefined,
      )
      // The line is gone: the session was ended before this page was gone to.
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [navigate]);
};

/** The session has ended by the reader's own wish. */
export const SignedOutPage = () => {
  const { t } = useTranslation();
  useForgetting();
  return (
    <MessagePage>
      <PageTitle title={t('session.signedOut.title')} />
      <DoneMark />
      <PageHeading>{t('session.signedOut.title')}</PageHeading>
      <p>{t('session.signedOut.body')}</p>
      <Buttons>
        <ButtonLink look="primary" to={paths.signIn}>
          {t('session.signedOut.again')}
        </ButtonLink>
        <ButtonLink to={paths.home}>{t('frame.home')}</ButtonLink>
      </Buttons>
    </MessagePage>
  );
};
