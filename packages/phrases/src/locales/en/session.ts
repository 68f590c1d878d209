import type { SessionPhrases } from '../zh-Hant/session.ts';

export const session = {
  page: 'Sign in',
  eyebrow: 'Internet ID users',
  title: 'Sign in',
  internetUserId: 'Internet User ID',
  internetUserIdHint: '8 characters',
  internetPassword: 'Internet Password',
  internetPasswordHint: '13 to 15 characters, letters and digits',
  submit: 'Enter',
  consentBefore:
    'By pressing “Enter” above I confirm that the person or persons agree that their personal data, as disclosed by me here, are handled according to the ',
  consentAfter: ' on the website of {{operator}}.',
  register: 'New users please register here',
  cancel: 'Cancel Internet User ID',
  resting:
    'After several wrong attempts in a row this ID is suspended until {{time}} (Hong Kong time). The password is right; you can sign in then.',
  tips: {
    title: 'Sign-in tips',
    case: 'Passwords are case-sensitive, so check your Caps Lock key first; the ID is not.',
    first:
      'At the first sign-in you are asked to change the Basic Password you were issued. Have the 8-digit password ready that you received when your account was opened.',
    failures:
      'After three wrong attempts in a row a verification code is asked for too; after ten in a row the ID is suspended for up to fifteen minutes.',
    forgotten:
      'Forgotten your ID or password? Call {{hotline}}. Once we have verified who you are, we can cancel the ID so that you can register again.',
    shared: 'On a shared computer, choose “Sign out” when you have finished and close the browser.',
  },
  signedOut: {
    title: 'You have signed out',
    body: 'On a shared computer, please close the browser.',
    again: 'Sign in again',
  },
  signOutFailed:
    'You could not be signed out and are still signed in. Please check your connection and try again.',
} satisfies SessionPhrases;
