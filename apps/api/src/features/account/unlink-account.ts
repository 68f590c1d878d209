import type { AccountList } from '@vestibule/contract';
import { mayUnlink } from '@vestibule/domain/linked-accounts';
import { tellInvestor } from '#alerts.ts';
import { fail } from '#failure.ts';
import type { CurrentSession } from '#http/current-session.ts';
import { changeLinks } from './change-links.ts';
import type { LinkParts } from './change-links.ts';

/** Ends a link: from then on the account may be registered or linked anew, by whoever knows its secrets. What is not linked stays so. */
export const unlinkAccount =
  (parts: LinkParts) =>
  (session: CurrentSession, accountId: string): Promise<AccountList> =>
    changeLinks(
      parts,
      session,
    )(async ({ repositories, links, at, note }) => {
      const { userId, id } = session;
      const link = links.find((one) => one.accountId === accountId);
      if (link === undefined) return;
      if (!mayUnlink(link)) fail('account.is_primary');
      await repositories.links.end(accountId, userId);
      // Another session may stand before this very account's first change: there would be nothing left for it to do.
      await repositories.sessions.endAllOf(userId, { except: id, stage: 'basic-password-change' });
      const { position, basicUserId } = link;
      await note({ accountId, event: 'account.unlinked', data: { userId, position, reason: 'unlinked' } });
      const alert = { kind: 'account-unlinked', basicUserId } as const;
      await tellInvestor(repositories, { id: parts.ids.uuid(), at, userId, alert });
    });
