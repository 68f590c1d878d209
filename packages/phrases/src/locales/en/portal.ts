import type { PortalPhrases } from '../zh-Hant/portal.ts';

export const portal = {
  page: 'Home',
  menu: 'Menu of services',
  quickLinks: 'Quick links',
  internetUserId: 'Internet User ID',
  signOut: 'Sign out',
  groups: { account: 'Accounts and forms', help: 'Help and rules' },
  entries: {
    notices: 'Notice Board',
    particulars: 'Change account particulars',
    forms: 'Forms',
    internetAccount: 'Internet account information',
    contact: 'Contact us',
    rules: 'Rules and procedures',
    terms: 'Terms of use',
    phoneSystem: 'Phone System',
    accounts: 'My accounts',
    guide: 'User guide',
  },
  accountsPrompt: 'Choose “My accounts” to see the important details of your accounts.',
  newMessages: 'New messages: ',
  welcomeFirst: 'Welcome to the Investor Account Service',
  welcomeBack: 'Welcome back',
  firstSignIn: 'This is your first sign-in.',
  lastSignInBefore: 'You last signed in on ',
  lastSignInAfter: ' (Hong Kong time). If this was not you, call us at once: ',
  lastSignInEnd: '.',
  failuresBefore_one:
    '{{count}} sign-in failed before your first one. If this was not you, call us at once: {{hotline}}.',
  failuresBefore_other:
    '{{count}} sign-ins failed before your first one. If this was not you, call us at once: {{hotline}}.',
  failures_one: '{{count}} sign-in has failed since then. If this was not you, call us at once: {{hotline}}.',
  failures_other:
    '{{count}} sign-ins have failed since then. If this was not you, call us at once: {{hotline}}.',
} satisfies PortalPhrases;
