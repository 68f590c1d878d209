import { currentTermsVersion } from '@vestibule/brand/terms';
import { stageFor } from '@vestibule/domain/first-sign-in';
import type { LinkedAccount, SessionStage } from '@vestibule/domain/first-sign-in';
import type { Repositories } from './repositories.ts';

interface Investor {
  readonly userId: string;
  /** What was put off in the session that asks. */
  readonly putOffPositions: readonly number[];
}

type Link = Awaited<ReturnType<Repositories['accounts']['linksOf']>>[number];
export type HeldAccount = LinkedAccount & Pick<Link, 'accountId' | 'basicUserId'>;

/** The investor's accounts by position, as the first sign-in looks at them. */
export const heldAccounts = async (
  { accounts }: Pick<Repositories, 'accounts'>,
  { userId, putOffPositions }: Investor,
): Promise<HeldAccount[]> =>
  (await accounts.linksOf(userId)).map(({ accountId, basicUserId, position, provenAt, issued }) => ({
    accountId,
    basicUserId,
    position,
    issued,
    proven: provenAt !== null,
    putOff: putOffPositions.includes(position),
  }));

/** Where a session stands by what the database knows now; to be asked after every act that may move it. */
export const nextStage = async (
  repositories: Pick<Repositories, 'accounts' | 'terms'>,
  investor: Investor,
): Promise<SessionStage> =>
  stageFor({
    termsAccepted: await repositories.terms.accepted(investor.userId, currentTermsVersion),
    accounts: await heldAccounts(repositories, investor),
  });
