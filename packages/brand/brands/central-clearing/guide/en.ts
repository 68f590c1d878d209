import type { GuideTexts } from '../../../src/guide.ts';

export const en: GuideTexts = {
  prepare: {
    title: 'Before you begin',
    lead: 'Please have these at hand. Accounts are opened by Central Clearing Company Limited, which writes to you once yours is there.',
    steps: [
      'The Basic User ID of eight digits, which stands in the letter that told you of the account.',
      'The Basic Password of eight digits that was issued with the account.',
      'The identity document with which the account was opened; for a company, its certificate of incorporation or business registration number.',
    ],
  },
  register: {
    title: 'Registering an Internet User ID',
    lead: 'There are four steps. What is not finished is kept for fifteen minutes, and you may go back at any time.',
    steps: [
      'Choose New user registration on the home page, read the terms of use, and choose I agree if you do.',
      'Choose the category of the account: individual or joint, or corporate.',
      'Give the number of the primary account and the first four characters of the identity document (AC12 of AC123456), and choose an Internet User ID of 8 characters and a password of 13 to 15. Up to three other accounts can be linked at once.',
      'Check what you gave, type the primary account’s Basic Password, and confirm.',
      'When you read that the registration succeeded you may print it for your records, and go on to sign in.',
    ],
  },
  signIn: {
    title: 'Signing in',
    lead: 'Type the address into the browser yourself. Do not sign in through a link in an e-mail or a text message.',
    steps: [
      'Type your Internet User ID and password, and submit. Capitals matter in the password, not in the ID.',
      'After three wrong attempts a code from a picture is asked for too. If you cannot read it, ask for another, listen to it, or use the way that needs no picture.',
      'After fifteen minutes without use you are signed out. Two minutes ahead you are asked; choose to go on, and what you were writing stays.',
    ],
  },
  firstSignIn: {
    title: 'The first sign-in',
    lead: 'At the first sign-in the Basic Password that each account was issued with must be changed before anything else.',
    steps: [
      'Type the present Basic Password, then the new one twice. It has eight digits.',
      'It is none of the last twelve, and not repeated, in sequence, mirrored or a date.',
      'Type the code from the picture, capitals and small letters as they are, and submit.',
      'Linked accounts follow one by one. They can be put off, but show nothing until they are proved.',
    ],
  },
  portal: {
    title: 'Using the portal',
    lead: 'Once you are in, the menu on the left lists what you can do. On a phone, choose Menu at the top right.',
    steps: [
      'The home page says when you last signed in. If that was not you, call +852 3000 0000 at once.',
      'The Notice Board has all broadcast messages, to be filtered by subject or by words. Unread ones are bold.',
      'Under Change account particulars you change address, telephone, e-mail and alerts. A new e-mail address or telephone number is confirmed by a code.',
      'The language can be changed at the top of any page, without losing what you typed.',
    ],
  },
  linked: {
    title: 'Linked accounts',
    lead: 'One Internet User ID serves a primary account and up to three linked ones.',
    steps: [
      'Under Internet account information choose Linked accounts, and give the account’s number, the first four characters of its identity document and its Basic Password.',
      'An account that is not proved yet is proved there with its Basic Password.',
      'There you also unlink an account, or make another one the primary.',
    ],
  },
  safety: {
    title: 'Staying safe',
    lead: 'We never ask for a password by telephone, e-mail or text message.',
    steps: [
      'Your passwords are for you alone. Do not write them down or use them for another site.',
      'Look at the sign-in activity under Internet account information from time to time. End what was not you, and change the password.',
      'On a shared computer, sign out and close the browser.',
      'If somebody else may know an ID or a password, change it at once and call +852 3000 0000.',
    ],
  },
  cancel: {
    title: 'Cancelling an Internet User ID',
    lead: 'This cannot be undone, and the ID is never given again. The investor account itself is not touched.',
    steps: [
      'Choose Cancel Internet User ID on the home page, the sign-in page or Internet account information.',
      'Give the Internet User ID, its password and the primary account’s Basic Password, check, and confirm.',
      'All sessions end at once. The accounts may be registered anew with another ID.',
    ],
  },
};
