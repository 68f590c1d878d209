/** Who did it: who is signed in or has shown the right passwords; anybody; the depository's staff; the server by itself. */
export type AuditActor = 'investor' | 'stranger' | 'operator' | 'system';

interface KindOfEvent {
  /** When it is written, as docs/audit.md says it. */
  readonly when: string;
  /** Whose chain it stands on: one or more, with commas. */
  readonly subject: string;
  /** One or more of `AuditActor`, with commas. */
  readonly actor: string;
  /** Facts for an auditor, by name: never a password, an answer, a token or an identity prefix. */
  readonly data: Readonly<Record<string, string>>;
}

const userId = 'the Internet User’s id, by which its own chain is named';
const operator = 'who did it, as named on the command line';
const visitor = {
  address: 'where the request came from',
  userAgent: 'what the browser says it is, 400 characters at most',
} as const;

const cancelled = {
  accounts: 'how many Basic User IDs became free',
  sessionsEnded: 'how many',
  devicesForgotten: 'how many remembered browsers',
} as const;

/** Whose browser asked, as far as the server can know; null where no browser did (a demonstration). */
export type Visitor = Readonly<Record<keyof typeof visitor, string | null>>;

/** Only what an event may tell of a browser, whatever else is known of it. */
export const visitorFacts = ({ address, userAgent }: Visitor): Visitor => ({ address, userAgent });

/**
 * Every kind of event there is. The types of `audit.append` are made from this table, and docs/audit.md is printed from it: what does
 * not stand here, or says more or less than is promised here, does not compile.
 */
export const auditKinds = {
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
    data: { userId, position: 'as in account.linked', reason: '`cancelled`: the Internet User ID was; `unlinked` by the investor' },
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

export type AuditKind = keyof typeof auditKinds;

export type AuditValue = string | number | boolean | null;

/** What an event of a kind tells: every field of the table's row, and no other. */
export type AuditFacts<Kind extends AuditKind> = Readonly<
  Record<keyof (typeof auditKinds)[Kind]['data'], AuditValue>
>;
