import type { ParticularsView } from '@vestibule/contract';
import { tellInvestor } from '#alerts.ts';
import type { ParticularName } from '#alerts.ts';
import { fail } from '#failure.ts';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import type { Repositories } from '#repositories.ts';
import type { ParticularsRecord } from './particulars.repository.ts';
import { viewParticulars } from './particulars.view.ts';

export type ChangingParts = Pick<Parts, 'transact' | 'clock' | 'ids'>;

/** Which account of whose session. */
export interface Whose {
  readonly session: CurrentSession;
  readonly accountId: string;
}

export interface UnderChange {
  readonly repositories: Repositories;
  readonly present: ParticularsRecord;
  readonly basicUserId: string;
  readonly at: Date;
  /** On record, and told to the investor: names of what changed, never what it says. */
  readonly note: (fields: readonly ParticularName[]) => Promise<void>;
}

const noteIn =
  (parts: ChangingParts, repositories: Repositories, { whose, basicUserId, at }: Noting) =>
  async (fields: readonly ParticularName[]): Promise<void> => {
    const { session, accountId } = whose;
    const { userId } = session;
    await repositories.audit.append({
      id: parts.ids.uuid(),
      subject: `account:${accountId}`,
      at,
      event: 'particulars.changed',
      actor: 'investor',
      data: { userId, fields: fields.join(', ') },
    });
    const alert = { kind: 'particulars-changed', fields, basicUserId } as const;
    await tellInvestor(repositories, { id: parts.ids.uuid(), at, userId, alert });
  };

interface Noting {
  readonly whose: Whose;
  readonly basicUserId: string;
  readonly at: Date;
}

/**
 * One act on the particulars of a proved account of this investor, in one transaction; answers them all as they stand after. Somebody
 * else's account is as unknown as one that never was. The investor is locked first and the session last, as acts on links do.
 */
export const changeParticulars =
  (parts: ChangingParts, whose: Whose) =>
  (act: (change: UnderChange) => Promise<void>): Promise<ParticularsView> =>
    parts.transact(async (repositories) => {
      const { session, accountId } = whose;
      const at = parts.clock.now();
      await repositories.links.lockInvestor(session.userId);
      const links = await repositories.accounts.linksOf(session.userId);
      const link = links.find((one) => one.accountId === accountId);
      if (link === undefined || link.provenAt === null || link.issued) return fail('account.not_found');
      const present = (await repositories.particulars.lock(accountId)) ?? fail('account.not_found');
      if (link.status !== 'open') fail('account.closed');
      const { basicUserId } = link;
      const note = noteIn(parts, repositories, { whose, basicUserId, at });
      await act({ repositories, present, basicUserId, at, note });
      if ((await repositories.sessions.lock(session.id)) === undefined) fail('session.expired');
      return viewParticulars(repositories, session.userId, at);
    });
