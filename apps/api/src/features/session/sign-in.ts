import type { RouteInput, signIn as signInRoute } from '@vestibule/contract';
import { internetUserIdKey, isInternetUserId } from '@vestibule/domain/identifiers';
import { afterAttempt, attemptAllowed, needsHumanCheck, signInLockout } from '@vestibule/domain/lockout';
import type { Attempts, LockoutPolicy } from '@vestibule/domain/lockout';
import { fail } from '#failure.ts';
import type { RequestContext } from '#http/context.ts';
import type { Parts } from '#parts.ts';
import { inFlight } from '#platform/in-flight.ts';
import type { InFlight } from '#platform/in-flight.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';
import { HasherBusy } from '#platform/password-hasher.ts';
import { lookAtPassword, refuseSignIn } from './look-at-password.ts';
import { startSession } from './start-session.ts';
import type { StartedSession } from './start-session.ts';

type SignInParts = Pick<Parts, 'repositories' | 'transact' | 'hasher' | 'humanCheck' | 'clock' | 'ids'>;
type Given = RouteInput<typeof signInRoute>['body'];
type Browser = Pick<RequestContext, 'session' | 'browser' | 'userAgent'>;

interface SignInAttempt {
  readonly given: Given;
  readonly browser: Browser;
  /** Attempts in a row on this ID, known or not. */
  readonly subject: string;
  /** How often a rest was looked behind (see `restTelling`). */
  readonly restSubject: string;
}

/**
 * Only who gives the right password is told that an ID rests (rules §4), so even then a password must be looked at. Each such look is
 * a guess too: it has a small budget of its own, beyond which everything reads as wrong.
 */
const restTelling: LockoutPolicy = { ...signInLockout, restAfter: 3 };

/** What no Internet User ID can be is counted under its hash: it may be anything, also what a database refuses to store. */
const countedName = (id: string): string =>
  isInternetUserId(id) ? internetUserIdKey(id) : `#${sha256Hex(id)}`;

/** The count as it stands when no attempt under way may still take back what limits this one. */
const settledAttempts = async (
  parts: SignInParts,
  underWay: InFlight,
  { subject, given }: SignInAttempt,
): Promise<Attempts> => {
  for (;;) {
    const before = underWay.settling(subject);
    const attempts = await parts.repositories.attempts.find(subject);
    const lacksCheck = given.captcha === undefined && needsHumanCheck(attempts, signInLockout);
    const limited = lacksCheck || !attemptAllowed(attempts, parts.clock.now());
    const settling = before ?? underWay.settling(subject);
    if (!limited || settling === undefined) return attempts;
    await settling;
  }
};

const takeHumanCheck = async (
  { humanCheck }: SignInParts,
  { given, browser }: SignInAttempt,
): Promise<void> => {
  const answer = given.captcha ?? fail('captcha.required');
  await humanCheck.take({ purpose: 'sign-in', browser: browser.browser, answer });
};

const answerDuringRest = async (
  parts: SignInParts,
  { given, subject, restSubject }: SignInAttempt,
  attempts: Attempts,
): Promise<never> => {
  const told = await parts.repositories.attempts.take(restSubject, restTelling, parts.clock.now());
  const { user, right } = await lookAtPassword(parts, given, { blind: !told.allowed });
  if (!right || attempts.restedUntil === null) return refuseSignIn(parts, { user, subject, attempts });
  return fail('sign_in.resting', { until: attempts.restedUntil.toISOString() });
};

const enter = async (
  parts: SignInParts,
  { given, browser, subject, restSubject }: SignInAttempt,
  counted: Attempts,
): Promise<StartedSession> => {
  const { user, right } = await lookAtPassword(parts, given, { blind: false });
  if (!right || user === undefined) return refuseSignIn(parts, { user, subject, attempts: counted });
  return startSession(parts)({
    user,
    internetPassword: given.internetPassword,
    subjects: [subject, restSubject],
    replaced: browser.session,
    userAgent: browser.userAgent,
  });
};

/** Counts the attempt, then looks at the password; undefined where the count was no longer what it had been. */
const attemptFrom = async (
  parts: SignInParts,
  attempt: SignInAttempt,
  from: Attempts,
): Promise<StartedSession | undefined> => {
  const { attempts } = parts.repositories;
  const now = parts.clock.now();
  const to = afterAttempt(from, signInLockout, now);
  if (!(await attempts.advance(attempt.subject, { from, to, now }))) return undefined;
  return enter(parts, attempt, to).catch(async (error: unknown) => {
    // Nothing was looked at, so nothing was tried.
    if (error instanceof HasherBusy) await attempts.giveBack(attempt.subject, { from, to });
    throw error;
  });
};

/**
 * Signs in with an Internet User ID and its password (rules §4). The attempt is counted before anything is hashed, by ID whether it
 * exists or not; attempts at once can't exceed the budget, and right ones at once are not refused by one another's count.
 */
export const signIn = (parts: SignInParts) => {
  const underWay = inFlight();
  return async (given: Given, browser: Browser): Promise<StartedSession> => {
    const name = countedName(given.internetUserId);
    const attempt = { given, browser, subject: `sign-in:${name}`, restSubject: `sign-in-rest:${name}` };
    let checked = false;
    for (;;) {
      const attempts = await settledAttempts(parts, underWay, attempt);
      if (!checked && needsHumanCheck(attempts, signInLockout)) {
        await takeHumanCheck(parts, attempt);
        checked = true;
      }
      if (!attemptAllowed(attempts, parts.clock.now())) return answerDuringRest(parts, attempt, attempts);
      const started = await underWay.during(attempt.subject, () => attemptFrom(parts, attempt, attempts));
      if (started !== undefined) return started;
    }
  };
};
