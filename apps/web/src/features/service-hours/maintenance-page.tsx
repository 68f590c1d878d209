import { hongKongParts } from '@vestibule/domain/hong-kong-time';
import { useEffect, useReducer, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { call } from '#api/client.ts';
import { queryClient } from '#api/query-client.ts';
import { announceClosed, announceOpen, serverNow } from '#api/service-state.ts';
import { HoursWithServer } from '#hours/hours-with-server.tsx';
import { serviceHoursQuery } from '#hours/service-hours-query.ts';
import { usePeriodWords } from '#hours/use-period-words.ts';
import { hourAndMinute, isoDay } from '#i18n/hong-kong-time.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { ClosedPage, ClosedUntil } from '#ui/closed-page.tsx';
import { Eyebrow } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Panel } from '#ui/panel.tsx';

/** Asked at least this often: the operator may open earlier or later than was said. */
const askAgainMs = 15_000;

/** Whether the service is open again; the pages behind ask for their own again then. */
const look = async (): Promise<void> => {
  const hours = await call(getServiceHours, {});
  queryClient.setQueryData(serviceHoursQuery.queryKey, hours);
  if (hours.opensAt !== null) return announceClosed(hours.opensAt);
  announceOpen();
  await queryClient.invalidateQueries();
};

/** Comes back by itself: asks when the time is up, and now and then before; the time left is told anew then. */
const useReturn = (opensAt: string): void => {
  const [, tellAnew] = useReducer((turn: number) => turn + 1, 0);
  useEffect(() => {
    const ask = () => {
      tellAnew();
      // No line meanwhile: the next time asks again.
      look().catch(() => undefined);
    };
    const untilOpen = Math.max(0, Date.parse(opensAt) - serverNow().getTime()) + 500;
    const once = setTimeout(ask, Math.min(untilOpen, 2 ** 31 - 1));
    const again = setInterval(ask, askAgainMs);
    return () => {
      clearTimeout(once);
      clearInterval(again);
    };
  }, [opensAt]);
};

const useDuration = (milliseconds: number): string => {
  const { t } = useTranslation();
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000));
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    hours > 0 && t('serviceHours.closed.hours', { count: hours }),
    (rest > 0 || hours === 0) && t('serviceHours.closed.minutes', { count: rest }),
  ];
  return words.filter((word) => word !== false).join(' ');
};

interface MaintenancePageProps {
  readonly opensAt: string;
  /** What had the focus before the service closed; null on a page just opened. */
  readonly cameFrom: RefObject<HTMLElement | null>;
}

/** In place of every page while the service is closed: until when, and the way back by itself (rules §5). */
export const MaintenancePage = ({ opensAt, cameFrom }: MaintenancePageProps) => {
  const { t } = useTranslation();
  const { weekdayOf, dateOf } = usePeriodWords();
  useReturn(opensAt);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the focus is hidden now: without this it would be nowhere, and nothing read out.
    if (cameFrom.current !== null) heading.current?.focus();
    // The hours that were known are those of before.
    void queryClient.invalidateQueries({ queryKey: serviceHoursQuery.queryKey });
  }, [cameFrom]);
  const opening = new Date(opensAt);
  const now = serverNow();
  const { hour, minute } = hongKongParts(opening);
  const duration = useDuration(opening.getTime() - now.getTime());
  const words = {
    weekday: weekdayOf(opening),
    date: dateOf(opening),
    time: hourAndMinute(opening),
    duration,
  };
  return (
    <>
      <PageTitle title={t('serviceHours.closed.page')} />
      <ClosedPage opens={{ hour, minute }}>
        <Eyebrow>{t('serviceHours.closed.page')}</Eyebrow>
        <PageHeading ref={heading}>{t('serviceHours.closed.title')}</PageHeading>
        <ClosedUntil>
          {t(
            isoDay(opening) === isoDay(now)
              ? 'serviceHours.closed.opensToday'
              : 'serviceHours.closed.opensOn',
            words,
          )}
        </ClosedUntil>
        <p className="muted">{t('serviceHours.closed.body')}</p>
        <Panel>
          <HoursWithServer />
        </Panel>
      </ClosedPage>
    </>
  );
};
