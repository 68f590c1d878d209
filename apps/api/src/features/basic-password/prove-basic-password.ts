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
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import type { Visitor } from '#platform/audit-log-kinds.ts';
import { inFlight } from '#platform/in-flight.ts';
import type { InFlight } from '#platform/in-flight.ts';
import { HasherBusy } from '#platform/password-hasher.ts';

type ProofParts = Pick<Parts, 'repositories' | 'transact' | 'hasher' | 'clock' | 'ids'>;

interface Claim {
  readonly accountId: string;
  readonly basicPassword: string;
  /** Whose browser asks, for the audit log. */
  readonly visitor: Visitor;
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

/** The wrong one, and the rest that it began, if it did. */
const noteWrong = (parts: ProofParts, { accountId, visitor }: Claim, counted: Attempts): Promise<void> => {
  const { transact, clock, ids } = parts;
  const at = clock.now();
  const event = { subject: `account:${accountId}`, at, actor: 'stranger' } as const;
  return transact(async ({ audit }) => {
    const left = attemptsLeft(counted, basicPasswordLockout);
    const data = { attemptsLeft: left, ...visitorFacts(visitor) };
    await audit.append({ ...event, id: ids.uuid(), event: 'basic_password.failed', data });
    if (counted.restedUntil === null || attemptAllowed(counted, at)) return;
    const until = counted.restedUntil.toISOString();
    await audit.append({ ...event, id: ids.uuid(), event: 'basic_password.locked', data: { until } });
  });
};

const refuse = async (parts: ProofParts, claim: Claim, counted: Attempts): Promise<never> => {
  await noteWrong(parts, claim, counted);
  const { restedUntil } = counted;
  if (restedUntil === null || attemptAllowed(counted, parts.clock.now()))
    return fail('basic_password.wrong', { attemptsLeft: attemptsLeft(counted, basicPasswordLockout) });
  return fail('basic_password.locked', { until: restedUntil.toISOString() });
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
  if (!right) return refuse(parts, claim, to);
  await attempts.reset(subject);
  return true;
};

export const proveBasicPassword = (parts: ProofParts): ProveBasicPassword => {
  const underWay = inFlight();
  return async (claim) => {
    parts.hasher.refuseWhenBusy();
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
