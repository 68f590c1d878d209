import type { KeyedHashes } from './keyed-hash.ts';

/**
 * What is kept of the first four characters of an identity document (upper-cased): 36⁴ prefixes are soon tried, so the key keeps them
 * apart from whoever has only the database, and the account's id keeps equal prefixes from looking equal.
 */
export const identityPrefixMac = (keyedHashes: KeyedHashes, accountId: string, prefix: string): string =>
  keyedHashes.mac('identity-prefix', accountId, prefix);
