import type { KeyedHashes } from '#platform/keyed-hash.ts';

/**
 * What is kept of an identity document's first four characters. Bound to the account: equal prefixes of two accounts do not show as equal
 * rows, and one list of all prefixes' hashes opens one account at most.
 */
export const identityPrefixMac = (keyedHashes: KeyedHashes, accountId: string, prefix: string): string =>
  keyedHashes.mac('identity-prefix', accountId, prefix);
