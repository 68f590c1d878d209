import { isInternetUserId, internetUserIdKey } from '@vestibule/domain/identifiers';
import { needsHumanCheck } from '@vestibule/domain/lockout';
import type { Attempts, LockoutPolicy } from '@vestibule/domain/lockout';
import { fail } from '#failure.ts';
import type { Parts } from '#parts.ts';
import type { UserForSignIn } from './user.repository.ts';

/*
 * The two ends of a sign-in that must not tell an unknown ID from a known one, neither in words nor in time (security: Sign-in).
 */

type LookParts = Pick<Parts, 'repositories' | 'transact' | 'hasher' | 'clock' | 'ids'>;

export interface Look {
  /** The ID's, also when it is cancelled; undefined when there is none. */
  readonly user: UserForSignIn | undefined;
  readonly right: boolean;
}

interface Given {
  readonly internetUserId: string;
  readonly internetPassword: string;
}

/** Finds the ID and spends one hash on the password. `blind`: the password is not looked at and never right. */
export const lookAtPassword = async (
  { repositories, hasher }: LookParts,
  { internetUserId, internetPassword }: Given,
  { blind }: { readonly blind: boolean },
): Promise<Look> => {
  const user = isInternetUserId(internetUserId)
    ? await repositories.users.findForSignIn(internetUserIdKey(internetUserId))
    : undefined;
  const comparable = !blind && user?.status === 'active' ? user.password : undefined;
  const right = comparable
    ? await hasher.verify(internetPassword, comparable)
    : await hasher.decoy(internetPassword);
  return { user, right };
};

interface Refusal {
  readonly user: UserForSignIn | undefined;
  /** Under which the attempt was counted. */
  readonly subject: string;
  readonly policy: LockoutPolicy;
  readonly attempts: Attempts;
}

/** Notes the failure and refuses: the same for a wrong password, an unknown, a cancelled and a resting ID. */
export const refuseSignIn = async (
  { transact, clock, ids }: LookParts,
  { user, subject, policy, attempts }: Refusal,
): Promise<never> => {
  await transact(async ({ users, attempts: counts, audit }) => {
    // One row is written in any case.
    await (user === undefined ? counts.rewrite(subject) : users.noteFailure(user.id));
    await audit.append({
      id: ids.uuid(),
      subject: user === undefined ? 'system' : `user:${user.id}`,
      at: clock.now(),
      event: 'session.failed',
      actor: 'investor',
      // Not even the ID that was given: people type passwords into the wrong field.
      data: {},
    });
  });
  return fail('sign_in.failed', { captchaRequired: needsHumanCheck(attempts, policy) });
};
