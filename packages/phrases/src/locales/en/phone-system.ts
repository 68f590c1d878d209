import type { PhoneSystemPhrases } from '../zh-Hant/phone-system.ts';

export const phoneSystem = {
  page: 'Phone System',
  retired: 'The Phone System was retired on 31 May 2025',
  lead: 'Its number is no longer answered and takes no instructions. What was done by telephone before is done here now.',
  columns: {
    service: 'Service by telephone',
    now: 'Where it is now',
  },
  services: {
    notices: 'Listening to announcements',
    password: 'Changing the phone password (Basic Password)',
    particulars: 'Changing contact particulars',
    paper: 'Asking for forms',
    staff: 'Speaking to our staff',
    other: 'Account balances and other account services',
  },
  otherNow: 'Call the hotline {{hotline}}, or send us a message',
  caution:
    'If a call, text message or recording in the Phone System’s name asks for a password, give none, and tell us.',
  password: 'Your phone password is your Basic Password. There is no need to apply for another.',
} satisfies PhoneSystemPhrases;
