import { categoryOf } from '@vestibule/domain/registration';
import type { AccountCategory } from '@vestibule/domain/registration';
import { bearsPrefix } from '#bears-prefix.ts';
import type { Parts } from '#parts.ts';
import type { Repositories } from '#repositories.ts';
import type { DraftDetails } from './draft.ts';

type Account = Awaited<ReturnType<Repositories['accounts']['findByBasicUserIds']>>[number];

/** The accounts of a registration; there is always a primary one. */
export type MatchedAccounts = readonly [primary: Account, ...linked: Account[]];

/** What an investor says of the accounts. */
export interface Claim extends Pick<DraftDetails, 'basicUserIds' | 'identityPrefix'> {
  readonly category: AccountCategory;
}

const isFreeFor = (account: Account, category: AccountCategory): boolean =>
  account.status === 'open' && categoryOf(account.holderKind) === category && account.servesUserId === null;

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
    const bears = bearsPrefix(keyedHashes, account, identityPrefix);
    return account !== undefined && bears && isFreeFor(account, category) ? [account] : [];
  });
  const [primary, ...linked] = matched;
  return primary !== undefined && matched.length === basicUserIds.length ? [primary, ...linked] : undefined;
};
