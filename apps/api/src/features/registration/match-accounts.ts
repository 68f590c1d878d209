import { timingSafeEqual } from 'node:crypto';
import { categoryOf } from '@vestibule/domain/registration';
import type { AccountCategory } from '@vestibule/domain/registration';
import type { Parts } from '#parts.ts';
import { identityPrefixMac } from '#platform/identity-prefix-mac.ts';
import type { KeyedHashes } from '#platform/keyed-hash.ts';
import type { Repositories } from '#repositories.ts';
import type { DraftDetails } from './draft.ts';

type Account = Awaited<ReturnType<Repositories['accounts']['findByBasicUserIds']>>[number];

/** The accounts of a registration; there is always a primary one. */
export type MatchedAccounts = readonly [primary: Account, ...linked: Account[]];

/** What an investor says of the accounts. */
export interface Claim extends Pick<DraftDetails, 'basicUserIds' | 'identityPrefix'> {
  readonly category: AccountCategory;
}

/** Stands for an account that does not exist, so that it takes the same work to find that out; nothing matches its hash. */
const nobody: Pick<Account, 'id' | 'identities'> = {
  id: '00000000-0000-0000-0000-000000000000',
  identities: [{ id: '', kind: '', prefixMac: '-'.repeat(64) }],
};

const sameMac = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Any holder's prefix serves (rules.md §3); all are compared, whichever it is. */
const bearsPrefix = (
  keyedHashes: KeyedHashes,
  { id, identities }: typeof nobody,
  prefix: string,
): boolean => {
  const given = identityPrefixMac(keyedHashes, id, prefix);
  return identities.map(({ prefixMac }) => sameMac(given, prefixMac)).includes(true);
};

const isFreeFor = (account: Account, category: AccountCategory): boolean =>
  account.status === 'open' && categoryOf(account.holderKind) === category && !account.linked;

/**
 * The accounts of a claim in its order, or undefined unless every one of them exists, is open, free and of the category and bears
 * the prefix (rules.md §3). Which of these failed is not told, and nothing is left out once one has.
 */
export const matchAccounts = async (
  { accounts }: Pick<Repositories, 'accounts'>,
  { keyedHashes }: Pick<Parts, 'keyedHashes'>,
  { basicUserIds, category, identityPrefix }: Claim,
): Promise<MatchedAccounts | undefined> => {
  const found = new Map(
    (await accounts.findByBasicUserIds(basicUserIds)).map((account) => [account.basicUserId, account]),
  );
  const matched = basicUserIds.flatMap((basicUserId) => {
    const account = found.get(basicUserId);
    const bears = bearsPrefix(keyedHashes, account ?? nobody, identityPrefix);
    return account !== undefined && bears && isFreeFor(account, category) ? [account] : [];
  });
  const [primary, ...linked] = matched;
  return primary !== undefined && matched.length === basicUserIds.length ? [primary, ...linked] : undefined;
};
