import type { RouteInput, signIn as signInRoute } from '@vestibule/contract';
import { attemptAllowed, needsHumanCheck } from '@vestibule/domain/lockout';
import type { Attempts } from '@vestibule/domain/lockout';
import { fail } from '#failure.ts';
import type { RequestContext } from '#http/context.ts';
import type { Parts } from '#parts.ts';
import { inFlight } from '#platform/in-flight.ts';
import { withPrecedence } from '#platform/precedence.ts';
import { lookAtPassword, noteRested, refuseSignIn } from './look-at-password.ts';
import { budgetOf, onceCounted, restTelling, settledCounts } from './sign-in-budget.ts';
import type { Budget, Counted } from './sign-in-budget.ts';
import { startSession } from './start-session.ts';
import type { StartedSession } from './start-session.ts';

type SignInParts = Pick<
  Parts,
  'repositories' | 'transact' | 'hasher' | 'humanCheck' | 'keyedHashes' | 'clock' | 'ids'
>;
type Given = RouteInput<typeof signInRoute>['body'];
type Browser = Pick<RequestContext, 'session' | 'browser' | 'device' | 'userAgent' | 'address'>;

interface SignInAttempt {
  readonly given: Given;
  readonly browser: Browser;
  readonly budget: Budget;
}

const takeHumanCheck = async (
  { humanCheck }: SignInParts,
  { given, browser }: SignInAttempt,
): Promise<void> => {
  const answer = given.captcha ?? fail('captcha.required');
  await humanCheck.take({ purpose: 'sign-in', browser: browser.browser, answer });
};

const answerDuringRest = async (
  parts: SignInParts,
  { given, browser, budget }: SignInAttempt,
  { attempts, blind }: { readonly attempts: Attempts; readonly blind: boolean },
): Promise<never> => {
  const { user, right } = await lookAtPassword(parts, given, { blind });
  if (!right || user === undefined || attempts.restedUntil === null)
    return refuseSignIn(parts, { user, ...budget, attempts, browser });
  // No guess: whoever knows the password may look again.
  await parts.repositories.attempts.reset(budget.restSubject);
  const until = attempts.restedUntil.toISOString();
  await noteRested(parts, { user, until, browser });
  return fail('sign_in.resting', { until });
};

/** Looks behind the rest while that budget lasts; undefined where another look was quicker. */
const lookBehindRest = async (
  parts: SignInParts,
  attempt: SignInAttempt,
  { attempts, looks }: Counted,
): Promise<undefined> => {
  const { restSubject } = attempt.budget;
  if (!attemptAllowed(looks, parts.clock.now())) {
    // One count is written in any case.
    await parts.repositories.attempts.rewrite(restSubject);
    return answerDuringRest(parts, attempt, { attempts, blind: true });
  }
  return onceCounted(parts, { subject: restSubject, policy: restTelling, from: looks }, () =>
    answerDuringRest(parts, attempt, { attempts, blind: false }),
  );
};

const enter = async (
  parts: SignInParts,
  { given, browser, budget }: SignInAttempt,
  counted: Attempts,
): Promise<StartedSession> => {
  const { user, right } = await lookAtPassword(parts, given, { blind: false });
  if (!right || user === undefined)
    return refuseSignIn(parts, { user, ...budget, attempts: counted, browser });
  return startSession(parts)({
    user,
    internetPassword: given.internetPassword,
    subjects: [budget.subject, budget.restSubject],
    replaced: browser.session,
    deviceHash: browser.device.hash,
    userAgent: browser.userAgent,
    address: browser.address,
  });
};

/**
 * Signs in with an Internet User ID and its password (rules §4). The attempt is counted before anything is hashed, by ID whether it
 * exists or not; attempts at once can't exceed the budget, and right ones at once are not refused by one another's count.
 */
export const signIn = (parts: SignInParts) => {
  const underWay = inFlight();

  const attemptOn = (attempt: SignInAttempt, counted: Counted): Promise<StartedSession | undefined> => {
    if (!attemptAllowed(counted.attempts, parts.clock.now())) return lookBehindRest(parts, attempt, counted);
    const { subject, policy } = attempt.budget;
    return underWay.during(subject, () =>
      onceCounted(parts, { subject, policy, from: counted.attempts }, (now) => enter(parts, attempt, now)),
    );
  };

  const untilAnswered = async (attempt: SignInAttempt): Promise<StartedSession> => {
    let checked = false;
    for (;;) {
      const counted = await settledCounts(parts, underWay, attempt);
      if (!checked && needsHumanCheck(counted.attempts, attempt.budget.policy)) {
        await takeHumanCheck(parts, attempt);
        checked = true;
      }
      const started = await attemptOn(attempt, counted);
      if (started !== undefined) return started;
    }
  };

  return (given: Given, browser: Browser): Promise<StartedSession> =>
    withPrecedence(browser.device.isReturning, async () => {
      // At the door: a refusal for want of a hash must cost next to nothing, or a rush would stop those it lets in.
      parts.hasher.refuseWhenBusy();
      const budget = await budgetOf(parts, given, browser);
      return withPrecedence(budget.isHolders, () => untilAnswered({ given, browser, budget }));
    });
};
