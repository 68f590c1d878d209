import type { AccountList, linkAccount as linkRoute, RouteInput } from '@vestibule/contract';
import { freePosition } from '@vestibule/domain/linked-accounts';
import { linkingLockout, linkingSubject } from '@vestibule/domain/lockout';
import { tellInvestor } from '#alerts.ts';
import { fail } from '#failure.ts';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import { HasherBusy } from '#platform/password-hasher.ts';
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import type { Visitor } from '#platform/audit-log-kinds.ts';
import { changeLinks } from './change-links.ts';
import type { LinkParts, LinksUnderChange } from './change-links.ts';
import { matchAccount } from './match-account.ts';
import { settleProof } from './settle-proof.ts';

type Needs = LinkParts & Pick<Parts, 'repositories' | 'hasher' | 'keyedHashes' | 'proveBasicPassword'>;

export interface Linking {
  readonly session: CurrentSession;
  readonly visitor: Visitor;
  readonly given: RouteInput<typeof linkRoute>['body'];
}

/** Counted before anything is looked at, per investor: a number after the other can't be tried (rules §3). */
const countAttempt = async ({ repositories, clock }: Needs, { userId }: CurrentSession) => {
  const subject = linkingSubject(userId);
  const counted = await repositories.attempts.take(subject, linkingLockout, clock.now());
  const until = counted.to.restedUntil?.toISOString();
  if (!counted.allowed && until !== undefined) fail('account.linking_rests', { until });
  return counted;
};

/** One hash is spent before it is told, as where the account matches and its Basic Password is looked at. */
const refuse = async (parts: Needs, { session, visitor, given }: Linking): Promise<never> => {
  await parts.hasher.decoy(given.basicPassword);
  const entry = { id: parts.ids.uuid(), subject: `user:${session.userId}`, at: parts.clock.now() };
  await parts.transact(({ audit }) =>
    audit.append({
      ...entry,
      event: 'account.link_refused',
      actor: 'investor',
      data: visitorFacts(visitor),
    }),
  );
  return fail('account.not_matched');
};

const matched = async (parts: Needs, linking: Linking): Promise<string> => {
  const { session, given } = linking;
  const links = await parts.repositories.accounts.linksOf(session.userId);
  const claim = {
    ...given,
    userId: session.userId,
    primaryBasicUserId: links.find(({ position }) => position === 1)?.basicUserId ?? '',
  };
  const account = await matchAccount(parts.repositories, parts, claim);
  if (account === undefined) return refuse(parts, linking);
  const isThere = links.some(({ accountId }) => accountId === account.id);
  // Told only to who knows the account: to others a full list is as any.
  if (!isThere && freePosition(links.map(({ position }) => position)) === undefined)
    fail('account.no_place_left');
  return account.id;
};

/** Which account it is, once its Basic Password was right. An attempt that nobody had the time to look at was none. */
const lookAt = async (parts: Needs, linking: Linking): Promise<string> => {
  const { session, visitor, given } = linking;
  const counted = await countAttempt(parts, session);
  try {
    const accountId = await matched(parts, linking);
    await parts.proveBasicPassword({ accountId, basicPassword: given.basicPassword, visitor });
    return accountId;
  } catch (error) {
    if (error instanceof HasherBusy)
      await parts.repositories.attempts.giveBack(linkingSubject(session.userId), counted);
    throw error;
  }
};

interface Wanted {
  /** Of the letter that tells of it. */
  readonly id: string;
  readonly userId: string;
  readonly accountId: string;
  readonly basicUserId: string;
}

/** Unless it is linked already: the same act may come twice. The database's constraint decides between two investors. */
const addLink = async (
  { repositories, links, at, note }: LinksUnderChange,
  { id, userId, accountId, basicUserId }: Wanted,
): Promise<void> => {
  if (links.some((link) => link.accountId === accountId)) return;
  const position = freePosition(links.map(({ position: taken }) => taken)) ?? fail('account.no_place_left');
  const link = { accountId, userId, position, linkedAt: at, provenAt: null };
  if ((await repositories.accounts.link(link)) === 'taken') fail('account.not_matched');
  await note({ accountId, event: 'account.linked', data: { userId, position } });
  await tellInvestor(repositories, { id, at, userId, alert: { kind: 'account-linked', basicUserId } });
};

/** Links a further account, proved by its own Basic Password (rules §3); fails as the contract's route says. */
export const linkAccount =
  (parts: Needs) =>
  async (linking: Linking): Promise<AccountList> => {
    const { session, given } = linking;
    const { userId } = session;
    // Before an attempt is counted for nothing.
    parts.hasher.refuseWhenBusy();
    const accountId = await lookAt(parts, linking);
    return changeLinks(
      parts,
      session,
    )(async (change) => {
      const { basicUserId } = given;
      await addLink(change, { id: parts.ids.uuid(), userId, accountId, basicUserId });
      await settleProof(change, { userId, accountId });
      await change.repositories.attempts.reset(linkingSubject(userId));
    });
  };
