import { asciiLowerCase, foldWidth } from './identifiers.ts';

/*
 * Particulars of an account that its holder may change (rules.md §6): shapes and folding, and the codes that confirm a new e-mail
 * address or telephone number (docs/decisions/0041).
 */

export const contactChannels = ['email', 'phone'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** How long a code may be given, in milliseconds. */
export const contactCodeValidMs = 15 * 60_000;
/** Wrong codes before another has to be asked for. */
export const contactCodeAttempts = 5;
/** Between two codes for the same account and channel, in milliseconds. */
export const contactCodePauseMs = 60_000;

/** Six digits of a number at least 0 and less than 1. */
export function contactCode(random: number): string {
  return String(Math.floor(random * 1_000_000)).padStart(6, '0');
}

/** As typed or pasted from a message: `123 456`, full-width digits. */
export function normaliseContactCode(raw: string): string {
  return foldWidth(raw).replace(/[\s-]/g, '');
}

const longestEmail = 254;
// RFC 5321 without quoted local parts, comments and address literals, in ASCII: what every mail server takes, and no two that look alike.
const emailShape =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;

/** Width folded, ends trimmed, the domain in lower case; the local part stays as given (RFC 5321). */
export function normaliseEmail(raw: string): string {
  const text = foldWidth(raw).trim();
  const at = text.lastIndexOf('@');
  return at < 0 ? text : `${text.slice(0, at)}${asciiLowerCase(text.slice(at))}`;
}

/** `characters`: letters or signs that are not taken in an address, such as Chinese ones or look-alikes of Latin ones. */
export function emailFault(email: string): 'shape' | 'characters' | 'too_long' | undefined {
  if (email.length > longestEmail) return 'too_long';
  if (/[^\x21-\x7e]/.test(email)) return 'characters';
  const [local = ''] = email.split('@', 1);
  return emailShape.test(email) && local.length <= 64 ? undefined : 'shape';
}

/**
 * International form without blanks: `9123 4567` is a number in Hong Kong, `00` is `+`, and what people put between digits is dropped.
 */
export function normalisePhone(raw: string): string {
  const text = foldWidth(raw)
    .replace(/[\s().\-\u2010-\u2015]/g, '')
    .replace(/^00/, '+');
  if (/^[2-9]\d{7}$/.test(text)) return `+852${text}`;
  return /^852[2-9]\d{7}$/.test(text) ? `+${text}` : text;
}

/** `hong_kong`: begins with +852 and is none there. */
export function phoneFault(phone: string): 'shape' | 'hong_kong' | undefined {
  if (!/^\+[1-9]\d{6,14}$/.test(phone)) return 'shape';
  return phone.startsWith('+852') && !/^\+852[2-9]\d{7}$/.test(phone) ? 'hong_kong' : undefined;
}

export const addressLinesKept = 4;
/** What an envelope's window shows: Chinese signs count twice. */
export const addressLineWidth = 70;

/** Runs of blanks become one, ends are trimmed, full-width letters and digits folded. */
export function normaliseAddressLine(raw: string): string {
  return foldWidth(raw)
    .replace(/[ \u00a0]+/g, ' ')
    .trim();
}

const widthOf = (line: string): number =>
  Array.from(line).reduce(
    (width, sign) => width + (/[\u2e80-\uffef]|[\u{20000}-\u{3ffff}]/u.test(sign) ? 2 : 1),
    0,
  );

/** Letters of any script that is printed here, digits and what stands between them; nothing that hides or turns the writing. */
export function addressLineFault(line: string): 'characters' | 'too_long' | undefined {
  if (/[^\p{Script=Han}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|[\p{C}<>]/u.test(line))
    return 'characters';
  return widthOf(line) > addressLineWidth ? 'too_long' : undefined;
}
