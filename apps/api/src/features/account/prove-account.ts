import type { AccountList } from '@vestibule/contract';
import { fail } from '#failure.ts';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import type { Visitor } from '#platform/audit-log-kinds.ts';
import { changeLinks } from './change-links.ts';
import type { Link, LinkParts } from './change-links.ts';
import { settleProof } from './settle-proof.ts';

type Needs = LinkParts & Pick<Parts, 'repositories' | 'proveBasicPassword'>;

export interface Proving {
  readonly session: CurrentSession;
  readonly visitor: Visitor;
  readonly accountId: string;
  readonly basicPassword: string;
}

const mayBeProved = (links: readonly Link[], accountId: string): Link => {
  const link = links.find((one) => one.accountId === accountId) ?? fail('account.not_found');
  return link.issued ? fail('basic_password.must_change') : link;
};

/** Proves a linked account by the Basic Password that its holder chose; that it is closed is told only afterwards (rules §3). */
export const proveAccount =
  (parts: Needs) =>
  async ({ session, visitor, accountId, basicPassword }: Proving): Promise<AccountList> => {
    const { userId } = session;
    const { status } = mayBeProved(await parts.repositories.accounts.linksOf(userId), accountId);
    await parts.proveBasicPassword({ accountId, basicPassword, visitor });
    if (status === 'closed') fail('account.closed');
    return changeLinks(
      parts,
      session,
    )(async (change) => {
      mayBeProved(change.links, accountId);
      await settleProof(change, { userId, accountId });
    });
  };
