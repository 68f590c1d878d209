import type { BasicPasswordPhrases } from '../zh-Hant/basic-password.ts';

export const basicPassword = {
  page: 'Change Basic Password',
  eyebrow: 'First sign-in: required',
  title: 'Change Basic Password',
  lead: 'To protect you, please set a new Basic Password for each account before using other services.',
  loading: 'Getting the account',
  failed: 'The account cannot be shown',
  count: 'Account {{number}} of {{total}}',
  progress: 'Progress by account',
  accountName: {
    '1': 'Basic User ID 1 (primary)',
    '2': 'Linked Basic User ID 2',
    '3': 'Linked Basic User ID 3',
    '4': 'Linked Basic User ID 4',
  },
  shortName: { '1': 'ID 1', '2': 'ID 2', '3': 'ID 3', '4': 'ID 4' },
  states: {
    now: '{{name}}: changing now',
    due: '{{name}}: to be changed',
    done: '{{name}}: changed',
    'put-off': '{{name}}: later',
  },
  current: 'Current Basic Password',
  currentHint: 'The 8-digit password you were issued when the account was opened.',
  next: 'New Basic Password',
  nextHint: '8 digits of your choice.',
  nextAgain: 'New Basic Password (again)',
  rules: {
    label: 'Rules for the new password',
    shape: '8 digits (0-9)',
    different: 'Not the current password',
    guessable: 'Not easily guessed: no repeats, runs, mirrors or dates, and at least three different digits',
    history: 'None of the last twelve passwords, and not a common one (checked when you submit)',
    metCount: 'Rules for the new password: {{met}} of {{total}} met.',
  },
  noteTitle: 'Note',
  note: 'The password has 8 digits (0-9) and cannot be one of the last twelve. It links your Basic User account to your Internet User account.',
  submit: 'Change',
  putOff: 'Change this account later',
  putOffNote:
    'This linked account cannot be used until its password is changed; you will be asked again at your next sign-in.',
  signOut: 'Sign out',
  wrong_one: 'The Basic Password is not correct. {{number}} attempt left.',
  wrong_other: 'The Basic Password is not correct. {{number}} attempts left.',
  locked:
    'After several wrong attempts the Basic Password of this account is suspended until {{time}} (Hong Kong time).',
  tooRecent:
    'The Basic Password was changed a short while ago; it can be changed again after {{time}} (Hong Kong time).',
  anyTime: {
    eyebrow: 'Internet account information',
    lead: 'Your sign-ins in all other browsers will end, and the password cannot be changed again for 24 hours.',
    first:
      'This account still has the Basic Password that was issued. Once you have changed it, the account is verified.',
    tooRecent:
      'The Basic Password of this account was changed a short while ago. It can be changed again from {{time}} (Hong Kong time).',
    closed: 'This account has been closed, so its Basic Password cannot be changed.',
    notProved: 'This account is not yet verified. Please verify it first.',
    unknown: 'This account cannot be found. It may have been unlinked already.',
    currentHint: 'The 8 digits that this account has now.',
    changed:
      'The new password of {{name}} {{id}} is in force. Your sign-ins in all other browsers have ended.',
    continue: 'Back to my accounts',
    cancel: 'Cancel',
  },
  changed: {
    page: 'System message',
    title: 'Your Basic Password has been changed',
    effective: 'The new password of {{name}} {{id}} is effective now.',
    nextAccount: 'Choose “Continue” to change the password of {{name}} {{id}}.',
    toPortal: 'Choose “Continue” to enter the Investor Account Service.',
    continue: 'Continue',
  },
} satisfies BasicPasswordPhrases;
