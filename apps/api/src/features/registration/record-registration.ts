import { internetUserIdKey } from '@vestibule/domain/identifiers';
import { positions } from '@vestibule/domain/registration';
import { fail } from '#failure.ts';
import type { Parts } from '#parts.ts';
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import type { Visitor } from '#platform/audit-log-kinds.ts';
import type { PasswordDigest } from '#platform/password-hasher.ts';
import type { Repositories } from '#repositories.ts';
import type { AcceptedTerms, DraftDetails } from './draft.ts';
import type { MatchedAccounts } from './match-accounts.ts';

export interface Registering {
  readonly details: DraftDetails;
  readonly password: PasswordDigest;
  readonly terms: AcceptedTerms;
  readonly accounts: MatchedAccounts;
  readonly now: Date;
  readonly visitor: Visitor;
}

const createUser = async (
  { users }: Repositories,
  userId: string,
  registering: Registering,
): Promise<void> => {
  const { details, password, terms, now } = registering;
  const { internetUserId } = details;
  const key = internetUserIdKey(internetUserId);
  const user = { id: userId, internetUserId, key, language: terms.locale, registeredAt: now, password };
  if ((await users.create(user)) === 'taken') fail('internet_user_id.taken');
};

/** In the order of the accounts' ids, so that two registrations that share two accounts do not wait for each other. */
const linksOf = (userId: string, { accounts, now }: Registering) =>
  positions
    .flatMap((position, index) => {
      const account = accounts[index];
      // Only the primary account's Basic Password was asked for (rules.md §3).
      return account === undefined
        ? []
        : [{ accountId: account.id, userId, position, linkedAt: now, provenAt: position === 1 ? now : null }];
    })
    .toSorted((one, other) => (one.accountId < other.accountId ? -1 : 1));

const linkAccounts = async ({ accounts }: Repositories, links: ReturnType<typeof linksOf>): Promise<void> => {
  for (const link of links) if ((await accounts.link(link)) === 'taken') fail('registration.not_matched');
};

/** On the chain of the user and on that of each account, which outlives its link. */
const eventsOf = (
  userId: string,
  { details, terms, visitor }: Registering,
  links: ReturnType<typeof linksOf>,
) => [
  ...links.map(({ accountId, position }) => ({
    subject: `account:${accountId}`,
    event: 'account.linked' as const,
    data: { userId, position },
  })),
  {
    subject: `user:${userId}`,
    event: 'registration.completed' as const,
    data: {
      internetUserId: details.internetUserId,
      accounts: links.length,
      termsVersion: terms.version,
      termsLocale: terms.locale,
      ...visitorFacts(visitor),
    },
  },
];

/**
 * Makes the Internet User and all that belongs to it, inside a transaction; tells the user's id. The database's constraints decide who is
 * first: fails with `internet_user_id.taken` or `registration.not_matched`, and the transaction must then be given up.
 */
export const recordRegistration =
  (repositories: Repositories, { ids }: Pick<Parts, 'ids'>) =>
  async (registering: Registering): Promise<string> => {
    const userId = ids.uuid();
    const { terms, now } = registering;
    const links = linksOf(userId, registering);
    await createUser(repositories, userId, registering);
    await linkAccounts(repositories, links);
    await repositories.terms.accept({ ...terms, userId });
    for (const told of eventsOf(userId, registering, links)) {
      await repositories.audit.append({ ...told, id: ids.uuid(), at: now, actor: 'investor' });
    }
    return userId;
  };
