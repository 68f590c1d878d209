import { registrationDraftLifetimeMs } from '@vestibule/domain/registration';
import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/notice.tsx';
import { useJourney } from './registration-journey.ts';

/** Why the investor is back at the beginning. */
export const TermsNews = () => {
  const { t } = useTranslation();
  const { news } = useJourney();
  if (news === 'draft_expired') {
    return (
      <Notice tone="warn" icon="clock" role="alert">
        <b>{t('registration.terms.draftExpired')}</b>
        <br />
        {t('registration.terms.draftExpiredBody', { minutes: registrationDraftLifetimeMs / 60_000 })}
      </Notice>
    );
  }
  if (news !== 'terms_outdated') return null;
  return (
    <Notice tone="warn" icon="document" role="alert">
      <b>{t('registration.terms.outdated')}</b>
      <br />
      {t('registration.terms.outdatedBody')}
    </Notice>
  );
};
