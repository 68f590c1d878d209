import type { CancellationPhrases } from '../zh-Hant/cancellation.ts';

export const cancellation = {
  title: 'Cancel an Internet User ID',
  loading: 'Fetching your request',
  failed: 'Your request could not be fetched',
  back: 'Back',
  steps: {
    label: 'Cancellation steps',
    details: 'Enter your details',
    review: 'Check',
    done: 'Cancelled',
    finished: ' (done)',
    position: 'Step {{step}} of {{steps}}',
  },
  assistance: {
    title: 'Need help?',
    beforeHotline: 'If you are unsure, or have forgotten a password, call ',
    afterHotline: '.',
  },
  consequences: {
    title: 'What cancelling means',
    forGood:
      'The ID stops working at once. It cannot be brought back, and nobody can ever register the same ID again.',
    sessions:
      'Every browser that is signed in with the ID is signed out at once and is no longer remembered.',
    accounts:
      'Your investor accounts and holdings are not affected. The Basic User IDs linked to the ID are released and can be registered with another Internet User ID straight away.',
    basicPasswords: 'The Basic Password of each account stays as it is; you need it to register again.',
    history: 'Records of use are kept as our record-keeping rules require.',
  },
  news: {
    draft_expired: 'Your verification has timed out. Please enter your details again',
    draft_expiredBody:
      'For your protection it is kept for {{minutes}} minutes only. The ID was not cancelled.',
    not_started: 'Please enter your details again',
    not_startedBody:
      'This browser has no verified request: it was completed or given up in another tab, or a password has been changed since. If the ID has not been cancelled yet, please enter your details again.',
    superseded: 'Please check the ID again',
    supersededBody:
      'Another tab of this browser has been verified for another ID, which is shown below. The one before was not cancelled.',
  },
  details: {
    lead: 'Please read what cancelling means, then enter your passwords so that we know it is you. You can check everything on the next page; nothing is cancelled before you choose “Cancel this ID”.',
    user: 'Sign-in details',
    internetUserId: 'Internet User ID',
    internetUserIdHint: 'The ID to be cancelled, 8 characters.',
    internetPassword: 'Internet Password',
    internetPasswordHint: 'The one you sign in with, 13 to 15 characters.',
    account: 'Primary account',
    basicPassword: 'Basic Password of the primary account',
    basicPasswordHint: '8 digits, the password of the phone service.',
    submit: 'Continue',
    leave: 'Do not cancel, back to the home page',
    resting:
      'After several wrong attempts in a row this ID is suspended until {{time}} (Hong Kong time). The password is right; please try again then.',
    wrong_one:
      'The Basic Password is not correct. {{number}} more attempt, then the Basic Password of this account is not accepted for a while.',
    wrong_other:
      'The Basic Password is not correct. {{number}} more attempts, then the Basic Password of this account is not accepted for a while.',
    locked:
      'After several wrong attempts the Basic Password of this account is not accepted until {{time}} (Hong Kong time). Please try again then.',
  },
  review: {
    title: 'Check and cancel',
    lead: 'Once you choose “Cancel this ID”, it is cancelled at once and cannot be brought back.',
    answers: 'To be cancelled and released',
    internetUserId: 'Internet User ID',
    basicUserId: {
      '1': 'Basic User ID 1 (primary)',
      '2': 'Basic User ID 2',
      '3': 'Basic User ID 3',
      '4': 'Basic User ID 4',
    },
    masked: 'Of an account that was never verified only the first two digits are shown.',
    valid: 'Please confirm before {{time}} (Hong Kong time), or you will have to enter your details again.',
    confirm: 'Cancel this ID',
  },
  done: {
    title: 'Your Internet User ID has been cancelled',
    cancelledAtLabel: 'Cancelled at: ',
    cancelledAt: '{{time}} (Hong Kong time)',
    detailsFollow: '. Details:',
    answers: 'Cancelled and released',
    next: 'What you can do next',
    registerBefore: 'To use this service again, ',
    registerLink: 'register another Internet User ID',
    registerAfter: ' at any time with the present Basic Password of each account.',
    signedOut:
      'This browser holds nothing of your sign-in any more. On a shared computer, choose “Finish” and close the browser.',
    keep: '{{operator}}, Investor Account Service. Please keep this page for your records.',
    finish: 'Finish',
    print: 'Print this page',
  },
} satisfies CancellationPhrases;
