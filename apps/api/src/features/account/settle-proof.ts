import { fail } from '#failure.ts';
import type { Link, LinksUnderChange } from './change-links.ts';

/** Whose links they are, and which account's Basic Password was right. */
interface Given {
  readonly userId: string;
  readonly accountId: string;
}

/**
 * The Basic Password of a linked account was right. One that its holder chose proves the account; one that was issued must be changed
 * before the account shows anything: in the sessions that stand it waits, and the next sign-in asks for it.
 */
export const settleProof = async (
  { repositories, at, note }: Pick<LinksUnderChange, 'repositories' | 'at' | 'note'>,
  { userId, accountId }: Given,
): Promise<Link> => {
  const { accounts, sessions } = repositories;
  // Read again: the operator may have issued another one since it was looked at.
  const link = (await accounts.linksOf(userId)).find((one) => one.accountId === accountId);
  if (link === undefined) return fail('account.not_found');
  if (link.issued) await sessions.putOffEverywhere(userId, link.position);
  else if (await accounts.markProven({ accountId, userId }, at))
    await note({ accountId, event: 'account.proved', data: { userId } });
  return link;
};
