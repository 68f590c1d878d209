import { maskBasicUserId } from '@vestibule/domain/identifiers';
import { tellInvestor } from '#alerts.ts';
import type { Parts } from '#parts.ts';
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import type { Visitor } from '#platform/audit-log-kinds.ts';
import type { Repositories } from '#repositories.ts';

/** Who cancels: the investor, who has proved the ID, or the operator, who says why. */
export type Canceller =
  | { readonly by: 'investor'; readonly visitor: Visitor }
  | { readonly by: 'operator'; readonly operator: string; readonly reason: string };

interface Cancelling {
  readonly userId: string;
  readonly at: Date;
  readonly canceller: Canceller;
}

type Link = Awaited<ReturnType<Repositories['accounts']['linksOf']>>[number];

/** What is over by a cancellation, and what is free. */
export interface Cancelled {
  /** The accounts that served it, the primary first. */
  readonly freed: readonly Pick<Link, 'basicUserId' | 'provenAt'>[];
  readonly sessionsEnded: number;
  readonly devicesForgotten: number;
}

/** As the investor may read it: an account that was never proved may be anybody's, they have only said that it is theirs. */
export const shownBasicUserId = ({ basicUserId, provenAt }: Pick<Link, 'basicUserId' | 'provenAt'>): string =>
  provenAt === null ? maskBasicUserId(basicUserId) : basicUserId;

/** On the chain of the user and on that of each account, which outlives its link. */
const eventsOf = (
  { userId, canceller }: Cancelling,
  links: readonly Link[],
  ended: Omit<Cancelled, 'freed'>,
) => {
  const subject = `user:${userId}`;
  const facts = { ...ended, accounts: links.length };
  const event =
    canceller.by === 'investor'
      ? ({
          subject,
          event: 'cancellation.completed',
          data: { ...facts, ...visitorFacts(canceller.visitor) },
        } as const)
      : ({
          subject,
          event: 'cancellation.ordered',
          data: { ...facts, reason: canceller.reason, operator: canceller.operator },
        } as const);
  const unlinked = links.map(({ accountId, position }) => ({
    subject: `account:${accountId}`,
    event: 'account.unlinked' as const,
    data: { userId, position, reason: 'cancelled' },
  }));
  return [...unlinked, event];
};

/**
 * Ends an Internet User ID for good, inside a transaction that holds the user (`lockActiveUser`): no session, link, remembered browser,
 * password or proof is left of it, its key is never given again, and its accounts are free at once with the Basic Passwords that they have.
 */
export const cancelUser =
  (repositories: Repositories, { ids }: Pick<Parts, 'ids'>) =>
  async (cancelling: Cancelling): Promise<Cancelled> => {
    const { userId, at, canceller } = cancelling;
    const { accounts, cancellations, audit } = repositories;
    const links = await accounts.linksOf(userId);
    await cancellations.lockAccounts(links.map(({ accountId }) => accountId));
    // While the primary account is still the investor's: its address is the only one there is.
    await tellInvestor(repositories, { id: ids.uuid(), at, userId, alert: { kind: 'cancelled' } });
    const ended = await cancellations.endAccess(userId, at);
    for (const told of eventsOf(cancelling, links, ended))
      await audit.append({ ...told, id: ids.uuid(), at, actor: canceller.by });
    return { ...ended, freed: links };
  };
