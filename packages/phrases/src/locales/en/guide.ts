import type { GuidePhrases } from '../zh-Hant/guide.ts';

export const guide = {
  page: 'User guide',
  lead: 'How to use the investor account service, step by step: from registration to day-to-day use.',
  contents: 'Contents',
  print: 'Print this guide',
  gist: 'In short',
  helpBefore: 'If you still have questions, see ',
  helpAfter: '.',
  exhibits: {
    register: 'The page on which details are given',
    signIn: 'The sign-in page',
    firstSignIn: 'Rules tick as a new Basic Password is typed',
    portal: 'The Notice Board, with an unread message in bold',
    linked: 'How accounts stand',
    safety: 'What the home page says of the last sign-in',
    cancel: 'All consequences are told before an ID is cancelled',
  },
  samples: {
    first: 'System maintenance',
    second: 'Settlement at Christmas',
    lastSignIn: 'You last signed in on 20 November 2026 10:33:31 (Hong Kong time).',
  },
} satisfies GuidePhrases;
