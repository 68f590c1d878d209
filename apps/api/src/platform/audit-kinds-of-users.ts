import { operator, userId, visitor } from './audit-kind.ts';
import type { KindOfEvent } from './audit-kind.ts';

/** What becomes of an Internet User ID from its registration on, and of its ways in. */
export const kindsOfUsers = {
  'registration.completed': {
    when: 'An Internet User ID was registered.',
    subject: 'user',
    actor: 'investor',
    data: {
      internetUserId: 'as it was chosen',
      accounts: 'how many Basic User IDs it serves',
      termsVersion: 'of the terms of use that were accepted',
      termsLocale: 'the language in which they were read',
      ...visitor,
    },
  },
  'account.linked': {
    when: 'A Basic User ID began to serve an Internet User ID: when that was registered, or later.',
    subject: 'account',
    actor: 'investor',
    data: { userId, position: '1 for the primary account, 2 to 4 for linked ones' },
  },
  'account.unlinked': {
    when: 'A Basic User ID ceased to serve an Internet User ID.',
    subject: 'account',
    actor: 'investor, operator',
    data: {
      userId,
      position: 'as in account.linked',
      reason: '`cancelled`: the Internet User ID was; `unlinked` by the investor',
    },
  },
  'account.link_refused': {
    when: 'A signed-in investor named a further account that did not match the records. On the chain of who asked.',
    subject: 'user',
    actor: 'investor',
    data: visitor,
  },
  'account.proved': {
    when: 'The Basic Password that its holder had chosen was given for a linked account, which shows itself from then on.',
    subject: 'account',
    actor: 'investor',
    data: { userId },
  },
  'account.moved': {
    when: 'Another account became the primary one: once for each of the two that changed places.',
    subject: 'account',
    actor: 'investor',
    data: { userId, from: '1 for the primary account, 2 to 4 for linked ones', to: 'its place from then on' },
  },
  'registration.refused': {
    when: 'Details did not match the records. On the chain of the account that was named as the primary one, or of strangers where there is none.',
    subject: 'account, stranger',
    actor: 'stranger',
    data: visitor,
  },
  'session.started': {
    when: 'A sign-in succeeded.',
    subject: 'user',
    actor: 'investor',
    data: {
      stage: 'what the session may do: all (`active`), or what must be done first',
      newDevice: 'whether the browser was not known with this Internet User before',
      ...visitor,
    },
  },
  'session.failed': {
    when: 'A sign-in, or the proof for a cancellation, failed: wrong password or resting ID. Where no Internet User has that ID, or it is cancelled: on one of 256 chains of strangers; not even the ID is kept, for people type passwords into the wrong field.',
    subject: 'user, stranger',
    actor: 'stranger',
    data: {
      restedUntil: 'the end of the rest that the ID is in for this browser, or null',
      ...visitor,
    },
  },
  'session.rested': {
    when: 'The right password was given while the ID rested, and no session began.',
    subject: 'user',
    actor: 'investor',
    data: { until: 'the end of the rest, ISO 8601 in UTC', ...visitor },
  },
  'session.proved': {
    when: 'The Internet Password was given anew in a session, for what asks for a fresh proof.',
    subject: 'user',
    actor: 'investor',
    data: visitor,
  },
  'session.proof_failed': {
    when: 'A wrong Internet Password was given in a session: as a fresh proof, or as the present one of a change.',
    subject: 'user',
    actor: 'stranger',
    data: {
      attemptsLeft: 'before the rest, in this browser',
      restedUntil: 'the end of the rest that it began, or null',
      ...visitor,
    },
  },
  'session.ended': {
    when: 'A session ended: at once, or, where it ran out, within a minute or at the next request that brings it.',
    subject: 'user',
    actor: 'investor, system',
    data: {
      reason:
        '`sign-out`; `expired`; `replaced` by another sign-in of the same browser; `ended` by the investor from another session',
    },
  },
  'internet_password.changed': {
    when: 'The Internet Password was changed by its holder; the other sessions ended, and the other browsers are remembered no more.',
    subject: 'user',
    actor: 'investor',
    data: { sessionsEnded: 'how many others', devicesForgotten: 'how many others', ...visitor },
  },
  'device.forgotten': {
    when: 'The investor had remembered browsers forgotten.',
    subject: 'user',
    actor: 'investor',
    data: { devices: 'how many', ...visitor },
  },
  'language.chosen': {
    when: 'The language of letters was chosen, and is another than before.',
    subject: 'user',
    actor: 'investor',
    data: { language: 'the new one', ...visitor },
  },
  'terms.accepted': {
    when: 'A new version of the terms of use was accepted by somebody who is registered already.',
    subject: 'user',
    actor: 'investor',
    data: { version: 'of the terms', locale: 'the language in which they were read' },
  },
  'enquiry.sent': {
    when: 'An investor sent a message to the operator.',
    subject: 'user',
    actor: 'investor',
    data: { reference: 'of the message, as its sender was told it', topic: 'what it is about' },
  },
  'enquiry.handled': {
    when: 'A message of an investor was dealt with.',
    subject: 'user',
    actor: 'operator',
    data: { reference: 'of the message', operator },
  },
  'terms.published': {
    when: 'A new version of the terms of use was published, to be in force from a day on.',
    subject: 'system',
    actor: 'operator',
    data: { version: 'of the terms', effectiveFrom: 'the day, in Hong Kong', operator },
  },
} as const satisfies Readonly<Record<string, KindOfEvent>>;
