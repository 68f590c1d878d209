import type { AccountList } from '@vestibule/contract';
import { fail } from '#failure.ts';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import type { AuditEntry } from '#platform/audit-log.ts';
import type { Repositories } from '#repositories.ts';
import { viewAccounts } from './account.view.ts';

export type LinkParts = Pick<Parts, 'transact' | 'clock' | 'ids' | 'basicPasswordMinimumAgeMs'>;
export type Link = Awaited<ReturnType<Repositories['accounts']['linksOf']>>[number];

export interface LinksUnderChange {
  readonly repositories: Repositories;
  /** As they stand now; nobody else changes them meanwhile. */
  readonly links: readonly Link[];
  readonly at: Date;
  /** Appends to the record of one account, in the name of the investor. */
  readonly note: (entry: NotedAct) => Promise<void>;
}

type OfAccounts = 'account.linked' | 'account.unlinked' | 'account.proved' | 'account.moved';
type NotedAct = {
  readonly [Kind in OfAccounts]: Pick<Extract<AuditEntry, { event: Kind }>, 'event' | 'data'> & {
    readonly accountId: string;
  };
}[OfAccounts];

const noteIn =
  ({ audit }: Repositories, { ids }: LinkParts, at: Date): LinksUnderChange['note'] =>
  ({ accountId, ...act }) =>
    audit.append({ ...act, id: ids.uuid(), subject: `account:${accountId}`, at, actor: 'investor' });

/**
 * One act on an investor's links, in one transaction, and the list as it stands after. The session is held at the end: if it was ended
 * meanwhile (signed out in another tab, cancelled, or by the operator for another Basic Password), nothing of the act stands.
 */
export const changeLinks =
  (parts: LinkParts, { id, userId }: Pick<CurrentSession, 'id' | 'userId'>) =>
  (act: (change: LinksUnderChange) => Promise<void>): Promise<AccountList> =>
    parts.transact(async (repositories) => {
      const at = parts.clock.now();
      await repositories.links.lockInvestor(userId);
      const links = await repositories.accounts.linksOf(userId);
      await act({ repositories, links, at, note: noteIn(repositories, parts, at) });
      if ((await repositories.sessions.lock(id)) === undefined) fail('session.expired');
      return viewAccounts(parts, await repositories.links.shownOf(userId));
    });
