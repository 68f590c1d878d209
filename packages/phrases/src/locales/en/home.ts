import type { HomePhrases } from '../zh-Hant/home.ts';

export const home = {
  title: 'Home',
  parent: 'A wholly owned subsidiary of {{parent}}',
  heading: 'Welcome to the Investor Account Service',
  lead: 'Register, sign in and look after your Internet User ID, and see your investor account at any time.',
  byId: {
    heading: 'Internet ID users',
    lead: 'Sign in with your 8-character Internet User ID and password',
    register: 'New user registration',
    registerWhy: 'First time here? Link your investor account and choose your ID and password.',
    signIn: 'Sign in',
    signInWhy: 'See broadcast messages and your account.',
    cancel: 'Cancel Internet User ID',
    cancelWhy: 'Give up the ID. Your investor account is not affected.',
  },
  prepare: {
    heading: 'Before you register',
    lead: 'Have these three things ready. It takes about five minutes.',
    basicUserId: 'Your 8-digit Basic User ID',
    basicUserIdWhy: 'It is in the letter you received when the account was opened.',
    identity: 'Your identity document',
    identityWhy:
      'A Hong Kong or Macau identity card; for a company, its certificate of incorporation or business registration. Only the first 4 characters of the number are needed.',
    basicPassword: 'Your 8-digit Basic Password',
    basicPasswordWhy: 'The password of the phone service. You enter it when you confirm.',
  },
  safety:
    'Type our address in the browser yourself and never sign in through a link in an e-mail or text message. We never ask for your password by phone, e-mail or text message.',
} satisfies HomePhrases;
