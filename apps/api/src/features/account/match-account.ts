import { categoryOf } from '@vestibule/domain/registration';
import { bearsPrefix } from '#bears-prefix.ts';
import type { Parts } from '#parts.ts';
import type { Repositories } from '#repositories.ts';

type Account = Awaited<ReturnType<Repositories['accounts']['findByBasicUserIds']>>[number];

interface Claim {
  readonly userId: string;
  /** Of the investor's primary account, which must be of the same holder. */
  readonly primaryBasicUserId: string;
  readonly basicUserId: string;
  readonly identityPrefix: string;
}

const isFreeFor = ({ status, servesUserId }: Account, userId: string): boolean =>
  status === 'open' && (servesUserId === null || servesUserId === userId);

/**
 * The account that an investor wants linked, or undefined unless it exists, is open, serves nobody else, is of the category of the
 * primary one and bears the same identity prefix (rules.md §3). The same statement and the same work whatever fails.
 */
export const matchAccount = async (
  { accounts }: Pick<Repositories, 'accounts'>,
  { keyedHashes }: Pick<Parts, 'keyedHashes'>,
  { userId, primaryBasicUserId, basicUserId, identityPrefix }: Claim,
): Promise<Account | undefined> => {
  const found = await accounts.findByBasicUserIds([primaryBasicUserId, basicUserId]);
  const [primary, wanted] = [primaryBasicUserId, basicUserId].map((id) =>
    found.find((account) => account.basicUserId === id),
  );
  const bear = [primary, wanted].map((account) => bearsPrefix(keyedHashes, account, identityPrefix));
  if (primary === undefined || wanted === undefined || bear.includes(false)) return undefined;
  const isAlike = categoryOf(primary.holderKind) === categoryOf(wanted.holderKind);
  return isAlike && isFreeFor(wanted, userId) ? wanted : undefined;
};
