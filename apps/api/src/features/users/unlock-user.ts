import { basicPasswordSubject } from '@vestibule/domain/lockout';
import type { Parts } from '#parts.ts';
import { countedSubjects, signInRests } from './sign-in-rests.ts';

export interface UserUnlocking {
  readonly userId: string;
  /** The rests of the accounts after wrong Basic Passwords as well. */
  readonly accounts: boolean;
  readonly operator: string;
}

/** What was taken back. */
export interface Unlocked {
  /** Rests of the sign-in that lasted still, in whichever browser. */
  readonly rests: number;
  /** Basic User IDs of the accounts that were unlocked. */
  readonly accounts: readonly string[];
}

type UnlockParts = Pick<Parts, 'repositories' | 'transact' | 'ids' | 'clock'>;

/** Forgets the wrong Internet Passwords counted against an ID, in every browser (rules §4). */
export const unlockUser =
  ({ repositories: { userRecords }, transact, ids, clock }: UnlockParts) =>
  async ({ userId, operator, ...wish }: UserUnlocking): Promise<Unlocked> => {
    const user = await userRecords.find(userId);
    return transact(async (repositories) => {
      const { attempts, audit } = repositories;
      const at = clock.now();
      const { strangers, devices } = await signInRests(repositories, user, at);
      const rests = [strangers, ...devices].filter(({ restedUntil }) => restedUntil !== null).length;
      await attempts.reset(...countedSubjects(user));
      const act = { at, actor: 'operator' } as const;
      const data = { rests, operator };
      await audit.append({ ...act, id: ids.uuid(), subject: `user:${userId}`, event: 'user.unlocked', data });
      const accounts = wish.accounts ? user.links.map(({ account }) => account) : [];
      for (const { id } of accounts) {
        await attempts.reset(basicPasswordSubject(id));
        const subject = `account:${id}`;
        await audit.append({
          ...act,
          id: ids.uuid(),
          subject,
          event: 'account.unlocked',
          data: { operator },
        });
      }
      return { rests, accounts: accounts.map(({ basicUserId }) => basicUserId) };
    });
  };
