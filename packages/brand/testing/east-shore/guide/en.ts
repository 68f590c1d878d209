import type { GuideTexts } from '../../../src/guide.ts';

export const en: GuideTexts = {
  prepare: {
    title: 'Before you begin',
    lead: 'Please have these at hand. Accounts are opened by East Shore Depository Limited, which writes to you once yours is there.',
    steps: ['The Basic User ID of eight digits, which stands in the letter that told you of the account.'],
  },
  register: {
    title: 'Registering an Internet User ID',
    lead: 'There are four steps. What is not finished is kept for fifteen minutes, and you may go back at any time.',
    steps: [
      'Choose New user registration on the home page, read the terms of use, and choose I agree if you do.',
    ],
  },
  signIn: {
    title: 'Signing in',
    lead: 'Type the address into the browser yourself. Do not sign in through a link in an e-mail or a text message.',
    steps: [
      'Type your Internet User ID and password, and submit. Capitals matter in the password, not in the ID.',
    ],
  },
  firstSignIn: {
    title: 'The first sign-in',
    lead: 'At the first sign-in the Basic Password that each account was issued with must be changed before anything else.',
    steps: ['Type the present Basic Password, then the new one twice. It has eight digits.'],
  },
  portal: {
    title: 'Using the portal',
    lead: 'Once you are in, the menu on the left lists what you can do. On a phone, choose Menu at the top right.',
    steps: ['The home page says when you last signed in. If that was not you, call +852 3111 2222 at once.'],
  },
  linked: {
    title: 'Linked accounts',
    lead: 'One Internet User ID serves a primary account and up to three linked ones.',
    steps: [
      'Under Internet account information choose Linked accounts, and give the account’s number, the first four characters of its identity document and its Basic Password.',
    ],
  },
  safety: {
    title: 'Staying safe',
    lead: 'We never ask for a password by telephone, e-mail or text message.',
    steps: ['Your passwords are for you alone. Do not write them down or use them for another site.'],
  },
  cancel: {
    title: 'Cancelling an Internet User ID',
    lead: 'This cannot be undone, and the ID is never given again. The investor account itself is not touched.',
    steps: [
      'Choose Cancel Internet User ID on the home page, the sign-in page or Internet account information.',
    ],
  },
};
