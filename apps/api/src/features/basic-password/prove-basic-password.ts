import {
  afterAttempt,
  attemptAllowed,
  attemptsLeft,
  basicPasswordLockout,
  basicPasswordSubject,
} from '@vestibule/domain/lockout';
import type { Attempts } from '@vestibule/domain/lockout';
import { fail } from '#failure.ts';
import type { Parts } from '#parts.ts';
import { inFlight } from '#platform/in-flight.ts';
import type { InFlight } from '#platform/in-flight.ts';
import { HasherBusy } from '#platform/password-hasher.ts';

type ProofParts = Pick<Parts, 'repositories' | 'transact' | 'hasher' | 'clock' | 'ids'>;

interface Claim {
  readonly accountId: string;
  readonly basicPassword: string;
}

/**
 * Shows that who asks knows an account's present Basic Password, in one slow hash. Wrong ones are counted per account across
 * registrations, changes, sessions and addresses (rules §3). Fails `basic_password.wrong` with the attempts left, or
 * `basic_password.locked` with the end of the rest, also when this very attempt began it.
 */
export type ProveBasicPassword = (claim: Claim) => Promise<void>;

/** The count as it stands when no attempt under way may still take back the rest that it has begun. */
const settledAttempts = async (parts: ProofParts, underWay: InFlight, subject: string): Promise<Attempts> => {
  for (;;) {
    const before = underWay.settling(subject);
    const attempts = await parts.repositories.attempts.find(subject);
    const settling = before ?? underWay.settling(subject);
    if (attemptAllowed(attempts, parts.clock.now()) || settling === undefined) return attempts;
    await settling;
  }
};

const isPresent = async ({ repositories, hasher }: ProofParts, claim: Claim): Promise<boolean> => {
  const present = await repositories.basicPasswords.present(claim.accountId);
  if (present === undefined) return hasher.decoy(claim.basicPassword);
  const digest = await hasher.hashWithSalt(claim.basicPassword, present.salt, present.pepperVersion);
  return hasher.sameDigest(digest, present.digest);
};

const refuse = async (parts: ProofParts, accountId: string, counted: Attempts): Promise<never> => {
  const { restedUntil } = counted;
  if (restedUntil === null || attemptAllowed(counted, parts.clock.now()))
    return fail('basic_password.wrong', { attemptsLeft: attemptsLeft(counted, basicPasswordLockout) });
  const until = restedUntil.toISOString();
  await parts.transact(({ audit }) =>
    audit.append({
      id: parts.ids.uuid(),
      subject: `account:${accountId}`,
      at: parts.clock.now(),
      event: 'basic_password.locked',
      actor: 'investor',
      data: { until },
    }),
  );
  return fail('basic_password.locked', { until });
};

/** Counts the attempt, then looks; false where the count was no longer what it had been. */
const attemptFrom = async (parts: ProofParts, claim: Claim, from: Attempts): Promise<boolean> => {
  const { attempts } = parts.repositories;
  const subject = basicPasswordSubject(claim.accountId);
  const now = parts.clock.now();
  const to = afterAttempt(from, basicPasswordLockout, now);
  if (!(await attempts.advance(subject, { from, to, now }))) return false;
  const right = await isPresent(parts, claim).catch(async (error: unknown) => {
    // Nothing was looked at, so nothing was tried.
    if (error instanceof HasherBusy) await attempts.giveBack(subject, { from, to });
    throw error;
  });
  if (!right) return refuse(parts, claim.accountId, to);
  await attempts.reset(subject);
  return true;
};

export const proveBasicPassword = (parts: ProofParts): ProveBasicPassword => {
  const underWay = inFlight();
  return async (claim) => {
    const subject = basicPasswordSubject(claim.accountId);
    for (;;) {
      const attempts = await settledAttempts(parts, underWay, subject);
      const { restedUntil } = attempts;
      if (restedUntil !== null && !attemptAllowed(attempts, parts.clock.now()))
        return fail('basic_password.locked', { until: restedUntil.toISOString() });
      if (await underWay.during(subject, () => attemptFrom(parts, claim, attempts))) return undefined;
    }
  };
};
