import type { AccountList } from '@vestibule/contract';
import { promotionFault } from '@vestibule/domain/linked-accounts';
import { tellInvestor } from '#alerts.ts';
import { fail } from '#failure.ts';
import type { CurrentSession } from '#http/current-session.ts';
import { changeLinks } from './change-links.ts';
import type { Link, LinkParts } from './change-links.ts';

const refuseUnfit = ({ position, provenAt, issued, status }: Link): void => {
  const proven = provenAt !== null && !issued;
  const fault = promotionFault({ position, proven, open: status === 'open' });
  if (fault !== undefined) fail(`account.${fault}`);
};

/** Makes a proved, open account the primary one; the two change places, in every session at once. */
export const choosePrimary =
  (parts: LinkParts) =>
  (session: CurrentSession, accountId: string): Promise<AccountList> =>
    changeLinks(
      parts,
      session,
    )(async ({ repositories, links, at, note }) => {
      const { userId } = session;
      const chosen = links.find((one) => one.accountId === accountId) ?? fail('account.not_found');
      const primary = links.find(({ position }) => position === 1);
      if (primary === undefined || chosen.position === 1) return;
      refuseUnfit(chosen);
      const { position, basicUserId } = chosen;
      const alert = { kind: 'primary-changed', basicUserId } as const;
      // To the address that was the investor's until now: the new one may be a thief's.
      await tellInvestor(repositories, { id: parts.ids.uuid(), at, userId, alert });
      await repositories.links.swapWithPrimary({ userId, accountId, position });
      const moves = [
        { accountId, data: { userId, from: position, to: 1 } },
        { accountId: primary.accountId, data: { userId, from: 1, to: position } },
      ].toSorted((one, other) => (one.accountId < other.accountId ? -1 : 1));
      for (const move of moves) await note({ ...move, event: 'account.moved' });
    });
