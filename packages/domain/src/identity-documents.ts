import type { AccountCategory } from './registration.ts';

/** The documents an account's identity may be recorded by (rules.md §3). */
export const identityDocumentKinds = [
  'hong-kong-identity-card',
  'macau-identity-card',
  'certificate-of-incorporation',
  'business-registration',
] as const;

export type IdentityDocumentKind = (typeof identityDocumentKinds)[number];

/** The documents that an account of a category may bear. */
export function documentKindsFor(category: AccountCategory): readonly IdentityDocumentKind[] {
  switch (category) {
    case 'individual-or-joint':
      return ['hong-kong-identity-card', 'macau-identity-card'];
    case 'corporate':
      return ['certificate-of-incorporation', 'business-registration'];
  }
}

/** A blank counts 36 in front of a one-letter prefix, letters from A = 10, digits as themselves. */
function signValue(sign: string): number {
  return sign === ' ' ? 36 : Number.parseInt(sign, 36);
}

/**
 * The check digit (`0`–`9` or `A`) of one or two capital letters and six digits, without it; undefined for other text.
 * Eight signs weigh 9 down to 2; with the check digit, which weighs 1, the sum is divisible by eleven.
 */
export function hongKongIdentityCheckDigit(lettersAndDigits: string): string | undefined {
  if (!/^[A-Z]{1,2}[0-9]{6}$/.test(lettersAndDigits)) return undefined;
  const signs = Array.from(lettersAndDigits.padStart(8, ' '), signValue);
  const sum = signs.reduce((total, value, index) => total + value * (9 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'A' : String(check);
}

/** A normalised number with its right check digit, `A1234563`. */
export function isHongKongIdentityCard(text: string): boolean {
  return /[0-9A]$/.test(text) && hongKongIdentityCheckDigit(text.slice(0, -1)) === text.slice(-1);
}

/**
 * Whether a normalised number (no blanks, brackets or hyphens, upper case) has its kind's shape: Macau eight digits
 * from 1, 5 or 7; certificates of incorporation seven digits, eight since the Unique Business Identifier; business
 * registrations eight.
 */
export function isIdentityDocument(kind: IdentityDocumentKind, text: string): boolean {
  switch (kind) {
    case 'hong-kong-identity-card':
      return isHongKongIdentityCard(text);
    case 'macau-identity-card':
      return /^[157][0-9]{7}$/.test(text);
    case 'certificate-of-incorporation':
      return /^[0-9]{7,8}$/.test(text);
    case 'business-registration':
      return /^[0-9]{8}$/.test(text);
  }
}
