import { isInternetUserId, internetUserIdKey } from '@vestibule/domain/identifiers';
import { needsHumanCheck } from '@vestibule/domain/lockout';
import type { Attempts, LockoutPolicy } from '@vestibule/domain/lockout';
import { fail } from '#failure.ts';
import type { Parts } from '#parts.ts';
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import type { Visitor } from '#platform/audit-log-kinds.ts';
import type { UserForSignIn } from './user.repository.ts';

/*
 * The two ends of a sign-in that must not tell an unknown ID from a known one, neither in words nor in time (security: Sign-in).
 */

type LookParts = Pick<Parts, 'repositories' | 'transact' | 'hasher' | 'keyedHashes' | 'clock' | 'ids'>;

export interface Look {
  /** The ID's, also when it is cancelled; undefined when there is none. */
  readonly user: UserForSignIn | undefined;
  readonly right: boolean;
}

interface Given {
  readonly internetUserId: string;
  readonly internetPassword: string;
}

/** Asked for what can be no ID, so that it costs as much as what nobody has. */
const nobodysKey = '--------';

/** Finds the ID and spends one hash on the password. `blind`: the password is not looked at and never right. */
export const lookAtPassword = async (
  { repositories, hasher }: LookParts,
  { internetUserId, internetPassword }: Given,
  { blind }: { readonly blind: boolean },
): Promise<Look> => {
  const key = isInternetUserId(internetUserId) ? internetUserIdKey(internetUserId) : nobodysKey;
  const user = await repositories.users.findForSignIn(key);
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
  readonly browser: Visitor;
}

/** One of 256: strangers at once need not wait for each other to be written down, and their chains tell nothing of what they typed. */
const strangerSubject = ({ keyedHashes }: LookParts, subject: string): string =>
  `stranger:${keyedHashes.mac('stranger', subject).slice(0, 2)}`;

/** Notes the failure and refuses: the same for a wrong password, an unknown, a cancelled and a resting ID. */
export const refuseSignIn = async (
  parts: LookParts,
  { user, subject, policy, attempts, browser }: Refusal,
): Promise<never> => {
  const { transact, clock, ids } = parts;
  await transact(async ({ users, attempts: counts, audit }) => {
    // One row is written in any case.
    await (user === undefined ? counts.rewrite(subject) : users.noteFailure(user.id));
    await audit.append({
      id: ids.uuid(),
      subject: user === undefined ? strangerSubject(parts, subject) : `user:${user.id}`,
      at: clock.now(),
      event: 'session.failed',
      actor: 'stranger',
      // Not even the ID that was given: people type passwords into the wrong field.
      data: { restedUntil: attempts.restedUntil?.toISOString() ?? null, ...visitorFacts(browser) },
    });
  });
  return fail('sign_in.failed', { captchaRequired: needsHumanCheck(attempts, policy) });
};

interface Rested {
  readonly user: UserForSignIn;
  readonly until: string;
  readonly browser: Visitor;
}

/** Somebody has the right password and does not get in. */
export const noteRested = (
  { transact, clock, ids }: LookParts,
  { user, until, browser }: Rested,
): Promise<void> =>
  transact(({ audit }) =>
    audit.append({
      id: ids.uuid(),
      subject: `user:${user.id}`,
      at: clock.now(),
      event: 'session.rested',
      actor: 'investor',
      data: { until, ...visitorFacts(browser) },
    }),
  );
