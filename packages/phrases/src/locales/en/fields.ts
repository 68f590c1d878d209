import type { FieldsPhrases } from '../zh-Hant/fields.ts';

export const fields = {
  optional: ' (optional)',
  summaryTitle_one: 'There is {{number}} thing to correct',
  summaryTitle_other: 'There are {{number}} things to correct',
  summaryEntry: '{{label}}: {{message}}',
  secretsCleared:
    'For your protection the passwords have been cleared. Please type them again. Everything else has been kept.',
  busy: 'Working',
  stillWorking:
    'Still working. Please wait; there is no need to press again. Nothing you typed will be lost.',
  tryAgain: 'Try again',
  show: 'Show',
  hide: 'Hide',
  met: ' (met)',
  unmet: ' (not yet met)',
  broken: ' (not met)',
  numerals: {
    '0': '0',
    '1': '1',
    '2': '2',
    '3': '3',
    '4': '4',
    '5': '5',
    '6': '6',
    '7': '7',
    '8': '8',
    '9': '9',
    '10': '10',
    '11': '11',
    '12': '12',
    '13': '13',
    '14': '14',
    '15': '15',
  },
} satisfies FieldsPhrases;
