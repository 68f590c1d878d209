import type { ServiceHoursPhrases } from '../zh-Hant/service-hours.ts';

export const serviceHours = {
  heading: 'Service hours',
  loading: 'Getting the service hours',
  failed: 'The service hours cannot be shown.',
  states: {
    open: 'Service is open',
    closing: 'Maintenance soon',
    closed: 'Under maintenance',
  },
  next: 'Next maintenance: {{period}}',
  running: 'This maintenance: {{period}}',
  today: 'today ({{weekday}}) {{from}} to {{to}}',
  tomorrow: 'tomorrow ({{weekday}}) {{from}} to {{to}}',
  onDay: '{{date}} ({{weekday}}) {{from}} to {{to}}',
  acrossDays: '{{fromDate}} ({{fromWeekday}}) {{from}} to {{toDate}} ({{toWeekday}}) {{to}}',
  weekdays: {
    '0': 'Sunday',
    '1': 'Monday',
    '2': 'Tuesday',
    '3': 'Wednesday',
    '4': 'Thursday',
    '5': 'Friday',
    '6': 'Saturday',
  },
  columns: { days: 'Maintenance days', period: 'Affected period', bar: 'The whole day (Hong Kong time)' },
  days: {
    'monday-to-saturday-and-public-holidays': 'Monday to Saturday and public holidays',
    sunday: 'Sunday',
  },
  period: '{{from}} to {{to}}',
  legend: { open: 'Open', closed: 'Maintenance', now: 'Now' },
  note: 'To keep improving our services, systems are enhanced or maintained at the times above. Internet services that are affected are suspended meanwhile. We apologise for any inconvenience.',
  unscheduledNote:
    'Other suspensions, if any, are announced by broadcast message on the Notice Board after you sign in.',
  closingSoon:
    'Maintenance starts at {{time}} and the service will be suspended. Please finish and submit before then.',
  closed: {
    page: 'System maintenance',
    title: 'The service is suspended',
    opensToday: 'It opens again today ({{weekday}}) at {{time}}, in about {{duration}}.',
    opensOn: 'It opens again on {{date}} ({{weekday}}) at {{time}}, in about {{duration}}.',
    hours_one: '{{count}} hour',
    hours_other: '{{count}} hours',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    body: 'What was submitted before is not affected. When the service is back, this page takes you to where you were going.',
  },
} satisfies ServiceHoursPhrases;
