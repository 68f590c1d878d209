import type { SessionEndPhrases } from '../zh-Hant/session-end.ts';

export const sessionEnd = {
  warningTitle: 'Are you still there?',
  warningBefore: 'To protect your account, you will be signed out in ',
  warningAfter: '.',
  warningBody: 'Choose “Stay signed in” to keep what you are filling in.',
  endingBody:
    'One session lasts eight hours at most and this one is about to end. Please finish what you are doing, then sign in again.',
  minutes: '{{minutes}} min {{seconds}} s',
  spoken: 'You will be signed out in {{minutes}} minutes {{seconds}} seconds.',
  stay: 'Stay signed in',
  leave: 'Sign out',
  expiredTitle: 'Your session has ended',
  expiredBody:
    'Nothing was done for fifteen minutes, or eight hours have passed since you signed in. We have signed you out to protect your account.',
  expiredLost: 'What was not submitted has not been saved.',
  signInAgain: 'Sign in again',
} satisfies SessionEndPhrases;
