/*
 * What the portal writes to an investor of its own accord, and how long it tries (docs/decisions/0040).
 */

/** Acts that the investor is told of by e-mail. */
export const alerts = [
  'registered',
  'new-device',
  'internet-password-changed',
  'basic-password-changed',
  'particulars-changed',
  'account-linked',
  'account-unlinked',
  'primary-changed',
  'cancelled',
] as const;
export type AlertKind = (typeof alerts)[number];

/**
 * Those that an investor may do without. The others tell of what opens or closes the access itself, and of a change of these very
 * choices: whoever breaks in cannot silence them first.
 */
export const declinableAlerts = [
  'new-device',
  'account-linked',
  'account-unlinked',
  'primary-changed',
] as const satisfies readonly AlertKind[];
export type DeclinableAlert = (typeof declinableAlerts)[number];

const declinable: ReadonlySet<string> = new Set(declinableAlerts);
export const isDeclinable = (kind: string): kind is DeclinableAlert => declinable.has(kind);

/** How a letter goes: by e-mail, or as a text message to a telephone. */
export const letterChannels = ['mail', 'text'] as const;
export type LetterChannel = (typeof letterChannels)[number];

const minute = 60_000;
const hour = 60 * minute;

/** The first pause; it also outlasts an attempt, so that no other node takes a letter that is being sent (`sendingLimitMs`). */
const firstPauseMs = minute;
const longestPauseMs = 6 * hour;
/** No mail server is away for longer without its operator knowing. */
const triedForMs = 48 * hour;

/** The longest that one attempt may take, in milliseconds. */
export const sendingLimitMs = 45_000;

/** Pause after so many failed attempts (1 or more), in milliseconds: 1 minute, doubling, 6 hours at most. */
export function pauseAfterAttempts(attempts: number): number {
  return Math.min(firstPauseMs * 2 ** Math.min(attempts - 1, 20), longestPauseMs);
}

export interface LetterTried {
  readonly createdAt: Date;
  /** With the one that is being made now. */
  readonly attempts: number;
  /** After which it is of no use to its reader, as a code that ran out; undefined: as long as we try. */
  readonly usefulForMs?: number | undefined;
}

/** When it is tried again if the attempt made `now` fails; undefined: no more. */
export function nextAttemptAt(
  { createdAt, attempts, usefulForMs }: LetterTried,
  now: Date,
): Date | undefined {
  const next = now.getTime() + pauseAfterAttempts(attempts);
  const until = createdAt.getTime() + Math.min(usefulForMs ?? triedForMs, triedForMs);
  return next > until ? undefined : new Date(next);
}
