import type { LettersPhrases } from '../zh-Hant/letters.ts';

export const letters = {
  greeting: 'To the holder of Internet User ID {{internetUserId}}:',
  greetingAccount: 'To the holder of Basic User ID {{basicUserId}}:',
  time: '{{clock}} on {{day}} (Hong Kong time)',
  browser: { known: '{{browser}} on {{system}}', onlyBrowser: '{{browser}}', unknown: 'an unknown browser' },
  notYou: 'If this was not you, call us on {{hotline}} at once.',
  footer: {
    automatic: 'This e-mail was sent by our system. Please do not reply to it.',
    never:
      '{{operator}} never asks for your password by e-mail, text message or telephone, and our e-mails have no links for signing in. To sign in, type the address of the portal into your browser yourself.',
    address: 'Address of the portal: {{origin}}',
  },
  registered: {
    subject: 'Internet User ID registered',
    body: 'Your Internet User ID was registered at {{time}}.',
  },
  'new-device': {
    subject: 'Sign-in from a new browser',
    body: 'Your Internet User ID was used at {{time}} to sign in with a browser that it had not been used with before: {{browser}}.',
  },
  'internet-password-changed': {
    subject: 'Internet Password changed',
    body: 'Your Internet Password was changed at {{time}}. You have been signed out of all other browsers.',
  },
  'basic-password-changed': {
    subject: 'Basic Password changed',
    body: 'The Basic Password of Basic User ID {{basicUserId}} was changed at {{time}}.',
  },
  'particulars-changed': {
    subject: 'Account particulars changed',
    body: 'Your account particulars were changed at {{time}}. What changed: {{fields}}.',
    bodyAccount:
      'The particulars of Basic User ID {{basicUserId}} were changed at {{time}}. What changed: {{fields}}.',
  },
  'account-linked': {
    subject: 'Account linked',
    body: 'Basic User ID {{basicUserId}} was linked to your Internet User ID at {{time}}.',
  },
  'account-unlinked': {
    subject: 'Linked account removed',
    body: 'Basic User ID {{basicUserId}} was unlinked from your Internet User ID at {{time}}.',
  },
  'primary-changed': {
    subject: 'Primary account changed',
    body: 'Basic User ID {{basicUserId}} became your primary account at {{time}}.',
  },
  cancelled: {
    subject: 'Internet User ID cancelled',
    body: 'Your Internet User ID was cancelled at {{time}} and can no longer be used to sign in. Its Basic User IDs may be registered anew.',
  },
  'contact-code': {
    subject: 'Confirm your new e-mail address',
    body: 'You are changing the e-mail address of Basic User ID {{basicUserId}}. Please type this code into the page:',
    expiry: 'The code is valid until {{time}}. Tell it to nobody, not even to our staff.',
    text: '{{operator}}: your code for changing the telephone number is {{code}}, valid until {{clock}}. Tell it to nobody. Enquiries: {{hotline}}',
  },
  'contact-replaced': {
    email: {
      subject: 'E-mail address changed',
      body: 'The e-mail address of Basic User ID {{basicUserId}} was changed to {{masked}} at {{time}}. Nothing more will be sent to this address.',
    },
    phone: {
      text: '{{operator}}: the telephone number of Basic User ID {{basicUserId}} was changed to {{masked}}. If this was not you, call {{hotline}}.',
    },
  },
  particulars: {
    address: 'postal address',
    email: 'e-mail address',
    phone: 'telephone number',
    language: 'preferred language',
    alerts: 'e-mail alerts',
  },
  listSeparator: ', ',
} satisfies LettersPhrases;
