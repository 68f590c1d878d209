import type { Parts } from '#parts.ts';
import { takeTrustBack } from './take-trust-back.ts';

export interface ChangeOrder {
  readonly accountIds: readonly string[];
  readonly operator: string;
}

/**
 * Asks for another Basic Password of each of these accounts at the next sign-in, although the present one was chosen by its holder (rules §4: the
 * pages are those of the first sign-in). Answers how many sessions ended.
 */
export const requireBasicPasswordChange =
  ({ transact, ids, clock }: Pick<Parts, 'transact' | 'ids' | 'clock'>) =>
  ({ accountIds, operator }: ChangeOrder): Promise<number> =>
    transact(async (repositories) => {
      let ended = 0;
      // In one order everywhere, so that two desks do not wait for each other.
      for (const accountId of accountIds.toSorted()) {
        if (!(await repositories.basicPasswords.requireChange(accountId))) continue;
        const taken = await takeTrustBack(repositories, accountId);
        ended += taken.sessionsEnded;
        await repositories.audit.append({
          id: ids.uuid(),
          subject: `account:${accountId}`,
          at: clock.now(),
          event: 'basic_password.change_required',
          actor: 'operator',
          data: { ...taken, operator },
        });
      }
      return ended;
    });
