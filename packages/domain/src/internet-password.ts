import { asciiLowerCase, internetUserIdKey, isInternetUserId } from './identifiers.ts';

/** The rules of an Internet Password in the order the live checklist shows them (rules.md §1). */
export const internetPasswordRules = ['length', 'letter', 'digit', 'characters'] as const;

export type InternetPasswordRule = (typeof internetPasswordRules)[number];

export const internetPasswordMinLength = 13;
export const internetPasswordMaxLength = 15;

/**
 * Whether one rule is met. The password is taken as it was typed: neither folded nor trimmed, so a blank or a
 * full-width digit fails `characters` (rules.md §3). An empty one meets nothing: no box is ticked before a key is hit.
 */
export function internetPasswordRuleMet(rule: InternetPasswordRule, password: string): boolean {
  switch (rule) {
    case 'length':
      return password.length >= internetPasswordMinLength && password.length <= internetPasswordMaxLength;
    case 'letter':
      return /[A-Za-z]/.test(password);
    case 'digit':
      return /[0-9]/.test(password);
    case 'characters':
      return /^[A-Za-z0-9]+$/.test(password);
  }
}

export type InternetPasswordFault = InternetPasswordRule | 'contains_internet_user_id';

/** Every rule broken, then whether the password holds the Internet User ID, whatever the case of either (rules.md §3). */
export function internetPasswordFaults(
  password: string,
  { internetUserId }: { internetUserId: string },
): InternetPasswordFault[] {
  const faults: InternetPasswordFault[] = internetPasswordRules.filter(
    (rule) => !internetPasswordRuleMet(rule, password),
  );
  // An ID that is still being typed ("a") would be found in nearly every password.
  if (isInternetUserId(internetUserId) && holds(password, internetUserId))
    faults.push('contains_internet_user_id');
  return faults;
}

function holds(password: string, internetUserId: string): boolean {
  return asciiLowerCase(password).includes(internetUserIdKey(internetUserId));
}

/**
 * Whether a password, its case aside, stands in a list of common ones.
 * `sortedList` holds lower-case entries in the order of `Array.prototype.sort()`, that is by UTF-16 code unit.
 */
export function isCommonPassword(password: string, sortedList: readonly string[]): boolean {
  const wanted = asciiLowerCase(password);
  let low = 0;
  let high = sortedList.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const entry = sortedList[middle] ?? '';
    if (entry === wanted) return true;
    if (entry < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
