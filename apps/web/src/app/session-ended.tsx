import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { forgetSession } from '#api/session-query.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { AlertDialog } from '#ui/alert-dialog.tsx';
import { Button } from '#ui/button.tsx';
import { paths } from './paths.ts';
import { PublicLayout } from './public-layout.tsx';

/** The session ran out: what it showed is gone from the screen and from memory, and the dialog says why. */
export const SessionEnded = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useEffect(forgetSession, []);
  const leave = (to: string) => () => void navigate(to, { replace: true });
  return (
    <PublicLayout>
      <PageTitle title={t('sessionEnd.expiredTitle')} />
      <AlertDialog
        title={t('sessionEnd.expiredTitle')}
        onEscape={leave(paths.home)}
        buttons={
          <>
            <Button look="primary" onClick={leave(paths.signIn)}>
              {t('sessionEnd.signInAgain')}
            </Button>
            <Button onClick={leave(paths.home)}>{t('frame.home')}</Button>
          </>
        }
      >
        <p>{t('sessionEnd.expiredBody')}</p>
        <p>{t('sessionEnd.expiredLost')}</p>
      </AlertDialog>
    </PublicLayout>
  );
};
