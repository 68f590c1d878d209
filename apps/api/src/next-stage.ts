import { stageFor } from '@vestibule/domain/first-sign-in';
import type { LinkedAccount, SessionStage } from '@vestibule/domain/first-sign-in';
import type { Repositories } from './repositories.ts';

interface Investor {
  readonly userId: string;
  /** What was put off in the session that asks. */
  readonly putOffPositions: readonly number[];
}

type Link = Awaited<ReturnType<Repositories['accounts']['linksOf']>>[number];
export type HeldAccount = LinkedAccount & Pick<Link, 'accountId' | 'basicUserId' | 'status'>;

/** The investor's accounts by position, as the first sign-in looks at them. */
export const heldAccounts = async (
  { accounts }: Pick<Repositories, 'accounts'>,
  { userId, putOffPositions }: Investor,
): Promise<HeldAccount[]> =>
  (await accounts.linksOf(userId)).map(({ accountId, basicUserId, status, position, provenAt, issued }) => ({
    accountId,
    status,
    basicUserId,
    position,
    issued,
    proven: provenAt !== null,
    putOff: putOffPositions.includes(position),
  }));

/** Where a session stands by what the database knows now, the terms in force at `now` among it; to be asked after every act that may move it. */
export const nextStage = async (
  repositories: Pick<Repositories, 'accounts' | 'terms'>,
  investor: Investor,
  now: Date,
): Promise<SessionStage> =>
  stageFor({
    termsAccepted: await repositories.terms.acceptedInForce(investor.userId, now),
    accounts: await heldAccounts(repositories, investor),
  });
