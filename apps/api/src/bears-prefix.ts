import { timingSafeEqual } from 'node:crypto';
import { identityPrefixMac } from '#platform/identity-prefix-mac.ts';
import type { KeyedHashes } from '#platform/keyed-hash.ts';

interface Identified {
  readonly id: string;
  readonly identities: readonly { readonly prefixMac: string }[];
}

/** Stands for an account that does not exist, so that it takes the same work to find that out; nothing matches its hash. */
const nobody: Identified = {
  id: '00000000-0000-0000-0000-000000000000',
  identities: [{ prefixMac: '-'.repeat(64) }],
};

const sameMac = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Whether an account bears an identity prefix. Any holder's serves (rules.md §3); all are compared, whichever it is. */
export const bearsPrefix = (
  keyedHashes: KeyedHashes,
  account: Identified | undefined,
  prefix: string,
): boolean => {
  const { id, identities } = account ?? nobody;
  const given = identityPrefixMac(keyedHashes, id, prefix);
  return identities.map(({ prefixMac }) => sameMac(given, prefixMac)).includes(true);
};
