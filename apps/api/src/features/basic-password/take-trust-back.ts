import type { Repositories } from '#repositories.ts';

export interface TrustTaken {
  /** Whom the account serves; null: nobody. */
  readonly userId: string | null;
  readonly sessionsEnded: number;
}

/**
 * Another Basic Password must be chosen by order of the operator: whom the account serves is signed out everywhere, and a linked account
 * shows nothing until the change (docs/decisions/0036). Inside a transaction that holds the account.
 */
export const takeTrustBack = async (
  { accounts, links, sessions }: Repositories,
  accountId: string,
): Promise<TrustTaken> => {
  await links.takeProofBack(accountId);
  const userId = await accounts.servedBy(accountId);
  return { userId, sessionsEnded: userId === null ? 0 : await sessions.endAllOf(userId) };
};
