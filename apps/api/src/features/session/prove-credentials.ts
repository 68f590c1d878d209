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
import type { UserForSignIn } from './user.repository.ts';

type ProofParts = Pick<
  Parts,
  'repositories' | 'transact' | 'hasher' | 'humanCheck' | 'keyedHashes' | 'clock' | 'ids'
>;

/** Somebody who says that an Internet User ID is theirs. */
export interface CredentialsClaim {
  readonly given: RouteInput<typeof signInRoute>['body'];
  readonly browser: Pick<RequestContext, 'browser' | 'device' | 'userAgent' | 'address'>;
  /** `after-failures`: taken for a sign-in once there were three; `passed`: whoever calls has taken one already. */
  readonly humanCheck: 'after-failures' | 'passed';
}

/** Whose ID and password they were, and under which subjects the attempt was counted: for a success to take back. */
export interface ProvenCredentials {
  readonly user: UserForSignIn;
  readonly subjects: readonly string[];
}

/**
 * Shows that who asks has an Internet User ID and its password (rules §4), in one slow hash whether the ID exists or not. The attempt is
 * counted before anything is hashed; attempts at once can't exceed the budget, and right ones at once are not refused by one another's
 * count, for which `onRight` has to reset the subjects. Fails as the contract's sign-in does.
 */
export type ProveCredentials = <T>(
  claim: CredentialsClaim,
  onRight: (proven: ProvenCredentials) => Promise<T>,
) => Promise<T>;

interface Attempt {
  readonly claim: CredentialsClaim;
  readonly budget: Budget;
}

const takeHumanCheck = async ({ humanCheck }: ProofParts, { claim }: Attempt): Promise<void> => {
  const answer = claim.given.captcha ?? fail('captcha.required');
  await humanCheck.take({ purpose: 'sign-in', browser: claim.browser.browser, answer });
};

const answerDuringRest = async (
  parts: ProofParts,
  { claim: { given, browser }, budget }: Attempt,
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
  parts: ProofParts,
  attempt: Attempt,
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

const look = async (
  parts: ProofParts,
  { claim: { given, browser }, budget }: Attempt,
  counted: Attempts,
): Promise<ProvenCredentials> => {
  const { user, right } = await lookAtPassword(parts, given, { blind: false });
  if (!right || user === undefined)
    return refuseSignIn(parts, { user, ...budget, attempts: counted, browser });
  return { user, subjects: [budget.subject, budget.restSubject] };
};

export const proveCredentials = (parts: ProofParts): ProveCredentials => {
  const underWay = inFlight();

  /** In an object, for what `onRight` gives may be undefined as well. */
  const attemptOn = async <T>(
    attempt: Attempt,
    counted: Counted,
    onRight: (proven: ProvenCredentials) => Promise<T>,
  ): Promise<{ readonly given: T } | undefined> => {
    if (!attemptAllowed(counted.attempts, parts.clock.now())) return lookBehindRest(parts, attempt, counted);
    const { subject, policy } = attempt.budget;
    return underWay.during(subject, () =>
      onceCounted(parts, { subject, policy, from: counted.attempts }, async (now) => ({
        given: await onRight(await look(parts, attempt, now)),
      })),
    );
  };

  const untilAnswered = async <T>(
    attempt: Attempt,
    onRight: (proven: ProvenCredentials) => Promise<T>,
  ): Promise<T> => {
    const { claim, budget } = attempt;
    let checked = claim.humanCheck === 'passed';
    for (;;) {
      const counted = await settledCounts(parts, underWay, { budget, given: claim.given });
      if (!checked && needsHumanCheck(counted.attempts, budget.policy)) {
        await takeHumanCheck(parts, attempt);
        checked = true;
      }
      const answered = await attemptOn(attempt, counted, onRight);
      if (answered !== undefined) return answered.given;
    }
  };

  return (claim, onRight) =>
    withPrecedence(claim.browser.device.isReturning, async () => {
      // At the door: a refusal for want of a hash must cost next to nothing, or a rush would stop those it lets in.
      parts.hasher.refuseWhenBusy();
      const budget = await budgetOf(parts, claim.given, claim.browser);
      return withPrecedence(budget.isHolders, () => untilAnswered({ claim, budget }, onRight));
    });
};
