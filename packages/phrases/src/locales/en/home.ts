import type { HomePhrases } from '../zh-Hant/home.ts';

export const home = {
  title: 'Home',
  parent: '(A wholly-owned subsidiary of {{parent}})',
  heading: 'Welcome to Investor Account Services',
  lead: 'Register, sign in and manage your Internet User ID here, and see your investor account at any time.',
  byId: {
    heading: 'Internet User ID holders',
    lead: 'Sign in with an 8-character Internet User ID and a password',
    register: 'New user registration',
    registerWhy: 'First time here? Link your investor account and set up your ID and password.',
    signIn: 'Sign in',
    signInWhy: 'See broadcast messages and your account.',
  },
  prepare: {
    heading: 'Before you register',
    lead: 'Have these three things ready; it takes about five minutes.',
    basicUserId: 'Your 8-digit Basic User ID',
    basicUserIdWhy: 'It is in the letter sent when your account was opened.',
    identity: 'Your identity document',
    identityWhy:
      'A Hong Kong or Macau identity card; for a company, its certificate of incorporation or business registration. Only the first 4 characters of the number are needed.',
    basicPassword: 'Your 8-digit Basic Password',
    basicPasswordWhy: 'You enter it when you check your details.',
  },
  safety:
    'Type the address into your browser yourself; never sign in through a link in an e-mail or text message. We never ask for your password by phone, e-mail or text message.',
} satisfies HomePhrases;
