import { operator, userId, visitor } from './audit-kind.ts';
import type { KindOfEvent } from './audit-kind.ts';

const cancelled = {
  accounts: 'how many Basic User IDs became free',
  sessionsEnded: 'how many',
  devicesForgotten: 'how many remembered browsers',
} as const;

/** What becomes of accounts, of an ID that is given up, and what the operator does. */
export const kindsOfAccounts = {
  'basic_password.failed': {
    when: 'A wrong Basic Password was given, in a registration or a change.',
    subject: 'account',
    actor: 'stranger',
    data: { attemptsLeft: 'before the account rests', ...visitor },
  },
  'basic_password.locked': {
    when: 'A wrong Basic Password was one too many: the account rests.',
    subject: 'account',
    actor: 'stranger',
    data: { until: 'the end of the rest, ISO 8601 in UTC' },
  },
  'basic_password.changed': {
    when: 'A Basic Password was changed, and the account proved by that; the user’s other sessions ended.',
    subject: 'account',
    actor: 'investor',
    data: { userId, sessionsEnded: 'how many others' },
  },
  'basic_password.refused': {
    when: 'A change was refused after the present Basic Password had been proved.',
    subject: 'account',
    actor: 'investor',
    data: {
      userId,
      reason: '`reused`: one of the last twelve; `too_recent`: the present one was chosen a short while ago',
    },
  },
  'basic_password.put_off': {
    when: 'The change of a linked account’s issued Basic Password was put off for a session.',
    subject: 'account',
    actor: 'investor',
    data: { userId },
  },
  'cancellation.proved': {
    when: 'Both passwords of an Internet User ID were given in order to cancel it. Nothing is cancelled yet.',
    subject: 'user',
    actor: 'investor',
    data: visitor,
  },
  'cancellation.completed': {
    when: 'An Internet User ID was cancelled for good by its holder; it is never given again.',
    subject: 'user',
    actor: 'investor',
    data: { ...cancelled, ...visitor },
  },
  'cancellation.ordered': {
    when: 'An Internet User ID was cancelled for good by the operator, as of a holder who cannot prove it any more.',
    subject: 'user',
    actor: 'operator',
    data: { ...cancelled, reason: 'why, in the operator’s words', operator },
  },
  'user.unlocked': {
    when: 'The rests of an Internet User ID after wrong Internet Passwords, in whichever browser, were taken back.',
    subject: 'user',
    actor: 'operator',
    data: { rests: 'how many lasted still', operator },
  },
  'user.signed_out': {
    when: 'All sessions of an Internet User were ended, and any proof for a cancellation with them.',
    subject: 'user',
    actor: 'operator',
    data: { sessionsEnded: 'how many', operator },
  },
  'account.imported': {
    when: 'An import opened an account.',
    subject: 'account',
    actor: 'operator',
    data: { basicUserId: 'of the account', operator },
  },
  'account.changed': {
    when: 'An import changed an account’s particulars.',
    subject: 'account',
    actor: 'operator',
    data: {
      fields: 'names of what changed, with commas',
      status: 'after the change: `open` or `closed`',
      operator,
    },
  },
  'particulars.changed': {
    when: 'A holder changed particulars of an account.',
    subject: 'account',
    actor: 'investor',
    data: { userId, fields: 'names of what changed, with commas: never what it says' },
  },
  'contact_code.sent': {
    when: 'A code was sent to a new e-mail address or telephone number of an account.',
    subject: 'account',
    actor: 'investor',
    data: { userId, channel: '`email` or `phone`' },
  },
  'contact_code.failed': {
    when: 'A wrong code was given for a new e-mail address or telephone number.',
    subject: 'account',
    actor: 'investor',
    data: { userId, channel: '`email` or `phone`', attemptsLeft: 'before the change is void' },
  },
  'alerts.chosen': {
    when: 'An investor chose which alerts are not sent by e-mail.',
    subject: 'user',
    actor: 'investor',
    data: { declined: 'those that are not wanted, with commas' },
  },
  'account.unlocked': {
    when: 'An account’s rest after wrong Basic Passwords was taken back.',
    subject: 'account',
    actor: 'operator',
    data: { operator },
  },
  'account.signed_out': {
    when: 'All sessions of the Internet User whom an account serves were ended.',
    subject: 'account',
    actor: 'operator',
    data: { userId, sessionsEnded: 'how many', operator },
  },
  'basic_password.reissued': {
    when: 'A new Basic Password was issued for an account. It must be changed at the next sign-in; a linked account shows nothing until then.',
    subject: 'account',
    actor: 'operator',
    data: { userId: 'of whom it serves, or null', sessionsEnded: 'how many of theirs', operator },
  },
  'basic_password.change_required': {
    when: 'A change of an account’s Basic Password was asked for at the next sign-in; a linked account shows nothing until then.',
    subject: 'account',
    actor: 'operator',
    data: { userId: 'of whom it serves, or null', sessionsEnded: 'how many of theirs', operator },
  },
  'broadcast.published': {
    when: 'A broadcast message was published.',
    subject: 'system',
    actor: 'operator',
    data: {
      reference: 'of the message',
      topic: 'what it is about',
      audience: '`all`, `individuals` or `corporates`',
      from: 'when it is shown, ISO 8601 in UTC',
      until: 'when it is shown no more, or null',
      attachments: 'how many files go along',
      operator,
    },
  },
  'broadcast.withdrawn': {
    when: 'A broadcast message was taken back: nobody is shown it any more.',
    subject: 'system',
    actor: 'operator',
    data: { reference: 'of the message', reason: 'as the operator gave it', operator },
  },
  'letter.retried': {
    when: 'A letter that waited, or was given up, was sent again by hand.',
    subject: 'system',
    actor: 'operator',
    data: { letter: 'its id', operator },
  },
  'maintenance.added': {
    when: 'A maintenance window beside the timetable was added.',
    subject: 'system',
    actor: 'operator',
    data: { from: 'its beginning, ISO 8601 in UTC', to: 'its end', operator },
  },
} as const satisfies Readonly<Record<string, KindOfEvent>>;
