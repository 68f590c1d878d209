/*
 * Shapes, folding and masking of what an investor is known by (rules.md §1, §3).
 * `normalise…` takes what was typed, `is…` and `…Fault(s)` take what was normalised.
 * Case is changed for ASCII only: `ß`.toUpperCase() is `SS`, and a sign that is no letter of ours must not become one.
 */

const fullWidthOffset = 0xfee0;

/** Full-width ASCII (U+FF01–FF5E) and the ideographic space to half-width; everything else stays, Chinese above all. */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidthOffset))
    .replaceAll('\u3000', ' ');
}

/** `A–Z` to `a–z` and nothing else. */
export function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function asciiUpperCase(text: string): string {
  return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** Width folded and every blank dropped, so that `0412 8836` as printed on a statement may be pasted. */
export function normaliseBasicUserId(raw: string): string {
  return foldWidth(raw).replace(/\s/g, '');
}

/** Eight half-width digits (rules.md §1). */
export function isBasicUserId(text: string): boolean {
  return /^[0-9]{8}$/.test(text);
}

export type BasicUserIdFault = 'digits_only' | 'length';

/** Which half of the shape fails; nothing but digits is asked first, for a count of the wrong signs says little. */
export function basicUserIdFault(text: string): BasicUserIdFault | undefined {
  if (isBasicUserId(text)) return undefined;
  return /^[0-9]*$/.test(text) ? 'length' : 'digits_only';
}

/** `04......`: the first two digits and as many dots as digits are hidden (rules.md §4). */
export function maskBasicUserId(id: string): string {
  return `${id.slice(0, 2)}......`;
}

/** `0412 8836`, to be read aloud or compared with paper. */
export function groupBasicUserId(id: string): string {
  return `${id.slice(0, 4)} ${id.slice(4)}`;
}

/** Width folded and the ends trimmed; the case stays as chosen, for it is shown so (rules.md §3). */
export function normaliseInternetUserId(raw: string): string {
  return foldWidth(raw).trim();
}

/** Exactly eight letters and/or digits (rules.md §1). */
export function isInternetUserId(text: string): boolean {
  return /^[A-Za-z0-9]{8}$/.test(text);
}

/** The form two Internet User IDs are compared in: case does not tell them apart (rules.md §3). */
export function internetUserIdKey(id: string): string {
  return asciiLowerCase(id);
}

/** Width folded, blanks, brackets and hyphens dropped, upper-cased: `a123456（3）` → `A1234563`. */
export function normaliseIdentityDocument(raw: string): string {
  return asciiUpperCase(foldWidth(raw).replace(/[\s()[\]-]/g, ''));
}

/** The first four characters of the document, also when the whole number was typed: `ac123456` → `AC12`. */
export function normaliseIdentityPrefix(raw: string): string {
  return [...normaliseIdentityDocument(raw)].slice(0, 4).join('');
}

/** Four upper-case letters and/or digits (rules.md §1). */
export function isIdentityPrefix(text: string): boolean {
  return /^[A-Z0-9]{4}$/.test(text);
}

/** Words that would speak for the operator or the system; eight characters, as no other could be chosen. */
const reservedWords = [
  'accounts',
  'administ',
  'anonymou',
  'clearing',
  'customer',
  'deposito',
  'helpdesk',
  'hostmast',
  'internet',
  'investor',
  'official',
  'operator',
  'password',
  'postmast',
  'register',
  'rootroot',
  'security',
  'services',
  'sysadmin',
  'undefine',
  'username',
  'vestibul',
  'webadmin',
  'webmaste',
] as const;

/** One sign for all that are mistaken for each other, so that `0perat0r` and `0PERATOR` are the same word. */
function lookAlikeKey(id: string): string {
  return internetUserIdKey(id).replaceAll('0', 'o').replace(/[1i]/g, 'l');
}

const reservedKeys: ReadonlySet<string> = new Set(reservedWords.map(lookAlikeKey));

/** Whether an Internet User ID is, or looks like, a reserved word (rules.md §3). */
export function isReservedInternetUserId(id: string): boolean {
  return reservedKeys.has(lookAlikeKey(id));
}

export type InternetUserIdFault = 'shape' | 'reserved' | 'same_as_basic_user_id';

/**
 * What keeps an Internet User ID from being chosen, all at once; whether it is taken only the database knows.
 * `basicUserIds` are the normalised ones of the same form (rules.md §3).
 */
export function internetUserIdFaults(
  id: string,
  { basicUserIds }: { basicUserIds: readonly string[] },
): InternetUserIdFault[] {
  if (!isInternetUserId(id)) return ['shape'];
  const faults: InternetUserIdFault[] = [];
  if (isReservedInternetUserId(id)) faults.push('reserved');
  if (basicUserIds.includes(id)) faults.push('same_as_basic_user_id');
  return faults;
}
