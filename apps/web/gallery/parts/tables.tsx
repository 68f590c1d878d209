import { MessageTable } from '#ui/message-table.tsx';
import { ServiceHoursTable } from '#ui/service-hours-table.tsx';
import type { PartState, PartStates } from '../story.ts';

const row = (number: number, subject: string) => ({
  key: String(number),
  date: `2026-03-${String(number)}`,
  reference: `BRD202603${String(number)}-01`,
  subject,
  to: '/',
  isNew: number > 26,
});

const tableOf =
  (rows: (t: Parameters<PartState>[0]['t']) => readonly ReturnType<typeof row>[]): PartState =>
  ({ t }) => (
    <MessageTable
      label={t('broadcasts.heading')}
      columns={{
        date: t('broadcasts.columns.date'),
        reference: t('broadcasts.columns.reference'),
        subject: t('broadcasts.columns.subject'),
      }}
      newWord={t('broadcasts.newWord')}
      rows={rows(t)}
    />
  );

const messageTable: PartStates = {
  'read and unread': tableOf((t) => [
    row(27, t('serviceHours.note')),
    row(26, t('serviceHours.unscheduledNote')),
    row(25, t('serviceHours.heading')),
  ]),
  none: tableOf(() => []),
};

const hoursWhen =
  (state: 'open' | 'closing' | 'closed', wide: boolean): PartState =>
  ({ t }) => (
    <ServiceHoursTable
      id={`hours-${state}-${String(wide)}`}
      wide={wide}
      heading={t('serviceHours.heading')}
      state={state}
      stateWords={t(`serviceHours.states.${state}`)}
      next={t('serviceHours.next', { period: t('serviceHours.period', { from: '05:00', to: '06:00' }) })}
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
      rows={[
        {
          key: 'weekdays',
          days: t('serviceHours.days.monday-to-saturday-and-public-holidays'),
          period: t('serviceHours.period', { from: '05:00', to: '06:00' }),
          from: 5,
          to: 6,
          now: 14.1,
        },
        {
          key: 'sunday',
          days: t('serviceHours.days.sunday'),
          period: t('serviceHours.period', { from: '00:00', to: '07:00' }),
          from: 0,
          to: 7,
        },
      ]}
      note={t('serviceHours.note')}
    />
  );

const serviceHoursTable: PartStates = {
  open: hoursWhen('open', false),
  'closing soon': hoursWhen('closing', false),
  closed: hoursWhen('closed', false),
  wide: hoursWhen('open', true),
};

export const parts = {
  'message-table': messageTable,
  'service-hours-table': serviceHoursTable,
};
