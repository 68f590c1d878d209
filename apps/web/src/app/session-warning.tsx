import type { SignedInView } from '@vestibule/contract/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { endSession, extend } from '#api/session-query.ts';
import { AlertDialog, TimeLeft } from '#ui/alert-dialog.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { paths } from './paths.ts';
import { useTimeLeft } from './use-time-left.ts';

const inParts = (seconds: number) => ({
  minutes: Math.floor(seconds / 60),
  seconds: String(seconds % 60).padStart(2, '0'),
});

/** Read out at two minutes, one minute and half a minute; every second would be noise. */
const spokenAt = (seconds: number): number => [30, 60, 120].find((mark) => seconds <= mark) ?? 120;

const Dialog = ({ session, seconds }: { readonly session: SignedInView; readonly seconds: number }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const act = (does: () => Promise<void>) => () => {
    setBusy(true);
    setFailed(false);
    does()
      .catch(() => setFailed(true))
      .finally(() => setBusy(false));
  };
  const stay = act(extend);
  const leave = act(async () => {
    await endSession();
    await navigate(paths.signedOut, { replace: true });
  });
  // Eight hours are the end of it: using the portal no longer helps.
  const canStay = session.expiresAt !== session.endsAt;
  const left = t('sessionEnd.minutes', inParts(seconds));
  return (
    <AlertDialog
      tone="warn"
      title={t('sessionEnd.warningTitle')}
      onEscape={stay}
      buttons={
        <>
          {canStay && (
            <Button look="primary" busy={busy} onClick={stay}>
              {t('sessionEnd.stay')}
            </Button>
          )}
          <Button onClick={leave}>{t('sessionEnd.leave')}</Button>
        </>
      }
    >
      <p>
        {t('sessionEnd.warningBefore')}
        <TimeLeft>{left}</TimeLeft>
        {t('sessionEnd.warningAfter')}
      </p>
      <p>{canStay ? t('sessionEnd.warningBody') : t('sessionEnd.endingBody')}</p>
      {failed && (
        <Notice tone="warn" role="alert">
          {t('errors.network.lost')}
        </Notice>
      )}
      <output className="vh">{t('sessionEnd.spoken', inParts(spokenAt(seconds)))}</output>
    </AlertDialog>
  );
};

/** Two minutes before the session ends: asks whether one is still there. */
export const SessionWarning = ({ session }: { readonly session: SignedInView }) => {
  const seconds = useTimeLeft(session);
  return seconds === undefined ? null : <Dialog session={session} seconds={seconds} />;
};
