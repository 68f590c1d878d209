import { useQuery } from '@tanstack/react-query';
import type { ServiceHours } from '@vestibule/contract/service-hours';
import { hongKongParts } from '@vestibule/domain/hong-kong-time';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import { LoadingLine } from '#ui/loading-line.tsx';
import { ServiceHoursTable } from '#ui/service-hours-table.tsx';
import { serviceHoursQuery } from './service-hours-query.ts';
import { usePeriodWords } from './use-period-words.ts';

interface HoursSectionProps {
  readonly wide?: boolean;
  /** Adds the apology and, for the sign-in page, where other suspensions are told. */
  readonly note?: 'none' | 'plain' | 'with-unscheduled';
}

const hourOf = (text: string): number => Number(text.slice(0, 2)) + Number(text.slice(3)) / 60;

const useRows = ({ timetable, now }: ServiceHours) => {
  const { t } = useTranslation();
  const { weekday, hour, minute } = hongKongParts(new Date(now));
  return timetable.map(({ days, from, to }) => ({
    key: days,
    days: t(`serviceHours.days.${days}`),
    period: <span className="nb">{t('serviceHours.period', { from, to })}</span>,
    from: hourOf(from),
    to: hourOf(to),
    now: (days === 'sunday') === (weekday === 0) ? hour + minute / 60 : undefined,
  }));
};

const Hours = ({
  hours,
  wide = false,
  note = 'none',
}: HoursSectionProps & { readonly hours: ServiceHours }) => {
  const { t } = useTranslation();
  const id = useId();
  const { periodOf } = usePeriodWords();
  const rows = useRows(hours);
  const now = new Date(hours.now);
  const period =
    hours.window === null
      ? undefined
      : periodOf({ from: new Date(hours.window.from), to: new Date(hours.window.to) }, now);
  const notes = [
    t('serviceHours.note'),
    ...(note === 'with-unscheduled' ? [t('serviceHours.unscheduledNote')] : []),
  ];
  return (
    <ServiceHoursTable
      id={id}
      wide={wide}
      heading={t('serviceHours.heading')}
      state={hours.state}
      stateWords={t(`serviceHours.states.${hours.state}`)}
      next={
        period !== undefined &&
        t(hours.state === 'closed' ? 'serviceHours.running' : 'serviceHours.next', { period })
      }
      columns={{
        days: t('serviceHours.columns.days'),
        period: t('serviceHours.columns.period'),
        bar: t('serviceHours.columns.bar'),
      }}
      legend={{
        open: t('serviceHours.legend.open'),
        closed: t('serviceHours.legend.closed'),
        now: t('serviceHours.legend.now'),
      }}
      rows={rows}
      {...(note !== 'none' && { note: notes.join(' ') })}
    />
  );
};

/** The service hours: state, next maintenance, timetable (rules §5). */
export const HoursSection = (props: HoursSectionProps) => {
  const { t } = useTranslation();
  const { data: hours, isError, refetch } = useQuery(serviceHoursQuery);
  if (hours !== undefined) return <Hours {...props} hours={hours} />;
  return (
    <section>
      <h2>{t('serviceHours.heading')}</h2>
      {isError ? (
        <>
          <p>{t('serviceHours.failed')}</p>
          <Button small onClick={() => void refetch()}>
            {t('frame.retry')}
          </Button>
        </>
      ) : (
        <LoadingLine>{t('serviceHours.loading')}</LoadingLine>
      )}
    </section>
  );
};
