import type { RouteInput, signIn as signInRoute } from '@vestibule/contract';
import { internetUserIdKey, isInternetUserId } from '@vestibule/domain/identifiers';
import {
  afterAttempt,
  attemptAllowed,
  needsHumanCheck,
  signInLockout,
  signInSubjects,
  strangerSignInLockout,
} from '@vestibule/domain/lockout';
import type { Attempts, LockoutPolicy } from '@vestibule/domain/lockout';
import type { RequestContext } from '#http/context.ts';
import type { Parts } from '#parts.ts';
import type { InFlight } from '#platform/in-flight.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';
import { HasherBusy } from '#platform/password-hasher.ts';

/*
 * How many wrong passwords an ID may be tried with, and by whom (security: Sign-in). A browser that has signed in with the ID before has a
 * budget of its own; all strangers share one, so that they can use up each other's and nobody else's.
 */

type Given = Pick<RouteInput<typeof signInRoute>['body'], 'internetUserId' | 'captcha'>;
type BudgetParts = Pick<Parts, 'repositories' | 'clock'>;

export interface Budget {
  /** Attempts in a row, on an ID known or not. */
  readonly subject: string;
  readonly policy: LockoutPolicy;
  /** How often a rest was looked behind (see `restTelling`). */
  readonly restSubject: string;
  /** Whether the browser has signed in with the ID before. */
  readonly isHolders: boolean;
}

/** What stands counted on it. */
export interface Counted {
  readonly attempts: Attempts;
  readonly looks: Attempts;
}

/**
 * Only who gives the right password is told that an ID rests (rules §4), so even then a password must be looked at. Each such look is
 * a guess too: it has a small budget of its own, beyond which everything reads as wrong.
 */
export const restTelling: LockoutPolicy = { ...signInLockout, restAfter: 3 };

/** What no Internet User ID can be is counted under its hash: it may be anything, also what a database refuses to store. */
const countedName = (id: string): string =>
  isInternetUserId(id) ? internetUserIdKey(id) : `#${sha256Hex(id)}`;

/** The budget on which this browser tries this ID. */
export const budgetOf = async (
  { repositories }: BudgetParts,
  { internetUserId }: Pick<Given, 'internetUserId'>,
  { device }: Pick<RequestContext, 'device'>,
): Promise<Budget> => {
  const name = countedName(internetUserId);
  return device.isReturning && (await repositories.devices.isKnown(name, device.hash))
    ? { ...signInSubjects(name, device.hash), policy: signInLockout, isHolders: true }
    : { ...signInSubjects(name), policy: strangerSignInLockout, isHolders: false };
};

export const lacksHumanCheck = (
  { attempts }: Counted,
  { policy }: Budget,
  { captcha }: Pick<Given, 'captcha'>,
): boolean => captcha === undefined && needsHumanCheck(attempts, policy);

/** The counts as they stand when no attempt under way may still take back what limits this one. */
export const settledCounts = async (
  { repositories, clock }: BudgetParts,
  underWay: InFlight,
  { budget, given }: { readonly budget: Budget; readonly given: Pick<Given, 'captcha'> },
): Promise<Counted> => {
  const { subject, restSubject } = budget;
  for (;;) {
    const before = underWay.settling(subject);
    const [attempts, looks] = await repositories.attempts.findPair(subject, restSubject);
    const counted = { attempts, looks };
    const limited = lacksHumanCheck(counted, budget, given) || !attemptAllowed(attempts, clock.now());
    const settling = before ?? underWay.settling(subject);
    if (!limited || settling === undefined) return counted;
    await settling;
  }
};

interface Step {
  readonly subject: string;
  readonly policy: LockoutPolicy;
  readonly from: Attempts;
}

/** Counts one more, then does what it was counted for; undefined where the count was no longer what it had been. */
export const onceCounted = async <T>(
  { repositories: { attempts }, clock }: BudgetParts,
  { subject, policy, from }: Step,
  work: (counted: Attempts) => Promise<T>,
): Promise<T | undefined> => {
  const now = clock.now();
  const to = afterAttempt(from, policy, now);
  if (!(await attempts.advance(subject, { from, to, now }))) return undefined;
  return work(to).catch(async (error: unknown) => {
    // Nothing was looked at, so nothing was tried.
    if (error instanceof HasherBusy) await attempts.giveBack(subject, { from, to });
    throw error;
  });
};
