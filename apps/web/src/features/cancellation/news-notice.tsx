import { cancellationLifetimeMs } from '@vestibule/domain/cancellation';
import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/notice.tsx';
import { useJourney } from './cancellation-journey.ts';

/** Why the reader is back at this page. */
export const NewsNotice = () => {
  const { t } = useTranslation();
  const { news } = useJourney();
  if (news === undefined) return null;
  return (
    <Notice tone="warn" icon={news === 'draft_expired' ? 'clock' : 'alert'} role="alert">
      <b>{t(`cancellation.news.${news}`)}</b>
      <br />
      {t(`cancellation.news.${news}Body`, { minutes: cancellationLifetimeMs / 60_000 })}
    </Notice>
  );
};
