import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { hourAndMinute } from '#i18n/hong-kong-time.ts';
import { Notice } from '#ui/notice.tsx';
import { serviceHoursQuery } from './service-hours-query.ts';

/** Maintenance begins within half an hour: told before anything is begun (rules §5). */
export const ClosingNotice = () => {
  const { t } = useTranslation();
  const { data: hours } = useQuery(serviceHoursQuery);
  if (hours?.state !== 'closing' || hours.window === null) return null;
  return (
    <Notice tone="warn">
      <output>{t('serviceHours.closingSoon', { time: hourAndMinute(new Date(hours.window.from)) })}</output>
    </Notice>
  );
};
