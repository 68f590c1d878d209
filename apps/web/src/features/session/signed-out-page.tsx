import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetSession } from '#api/session-query.ts';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { MessagePage } from '#ui/account-progress.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { DoneMark } from '#ui/done-mark.tsx';
import { PageHeading } from '#ui/page-heading.tsx';

/** The session has ended by the reader's own wish. */
export const SignedOutPage = () => {
  const { t } = useTranslation();
  useEffect(forgetSession, []);
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
