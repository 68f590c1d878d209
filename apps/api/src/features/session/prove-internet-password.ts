import { attemptAllowed, attemptsLeft } from '@vestibule/domain/lockout';
import type { Attempts } from '@vestibule/domain/lockout';
import { fail } from '#failure.ts';
import type { RequestContext } from '#http/context.ts';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import { inFlight } from '#platform/in-flight.ts';
import { withPrecedence } from '#platform/precedence.ts';
import { budgetOf, onceCounted, settledCounts } from './sign-in-budget.ts';
import type { Budget } from './sign-in-budget.ts';
import type { UserForSignIn } from './user.repository.ts';

type ProofParts = Pick<Parts, 'repositories' | 'transact' | 'hasher' | 'clock' | 'ids'>;

interface Claim {
  readonly session: Pick<CurrentSession, 'id' | 'userId' | 'internetUserId'>;
  readonly internetPassword: string;
  readonly browser: Pick<RequestContext, 'device' | 'userAgent' | 'address'>;
}

/**
 * Shows that who is signed in knows the Internet Password, in one slow hash; gives the digest that it was compared with. Wrong ones are
 * counted on the same budget as the sign-ins of this browser (docs/decisions/0031): a session in a stranger's hands is worth no more
 * guesses than the sign-in page. Fails `internet_password.wrong` with the attempts left, or `internet_password.locked` with the end of
 * the rest, also when this very attempt began it.
 */
export type ProveInternetPassword = (claim: Claim) => Promise<UserForSignIn>;

/** Such a session has shown that a person signed in: it is not asked for a human check. */
const withoutHumanCheck = (budget: Budget): Budget => {
  const { restAfter, firstRestMs, factor, maxRestMs } = budget.policy;
  return { ...budget, policy: { restAfter, firstRestMs, factor, maxRestMs } };
};

const restOf = ({ restedUntil }: Attempts, now: Date): string | undefined =>
  restedUntil === null || attemptAllowed({ restedUntil }, now) ? undefined : restedUntil.toISOString();

const refuse = async (
  { transact, clock, ids }: ProofParts,
  { session: { userId }, browser }: Claim,
  { counted, policy }: { readonly counted: Attempts } & Pick<Budget, 'policy'>,
): Promise<never> => {
  const at = clock.now();
  const until = restOf(counted, at);
  const left = attemptsLeft(counted, policy);
  await transact(({ audit }) =>
    audit.append({
      id: ids.uuid(),
      subject: `user:${userId}`,
      at,
      event: 'session.proof_failed',
      actor: 'stranger',
      data: { attemptsLeft: left, restedUntil: until ?? null, ...visitorFacts(browser) },
    }),
  );
  return until === undefined
    ? fail('internet_password.wrong', { attemptsLeft: left })
    : fail('internet_password.locked', { until });
};

const look = async (
  parts: ProofParts,
  claim: Claim,
  { budget, counted }: { readonly budget: Budget; readonly counted: Attempts },
): Promise<UserForSignIn> => {
  const { repositories, hasher } = parts;
  const user = await repositories.users.findById(claim.session.userId);
  const right =
    user?.status === 'active'
      ? await hasher.verify(claim.internetPassword, user.password)
      : await hasher.decoy(claim.internetPassword);
  if (!right || user === undefined) return refuse(parts, claim, { counted, policy: budget.policy });
  await repositories.attempts.reset(budget.subject, budget.restSubject);
  return user;
};

export const proveInternetPassword = (parts: ProofParts): ProveInternetPassword => {
  const underWay = inFlight();

  const attempt = async (claim: Claim, budget: Budget): Promise<UserForSignIn | undefined> => {
    const { subject, policy } = budget;
    const { attempts } = await settledCounts(parts, underWay, { budget, given: {} });
    const until = restOf(attempts, parts.clock.now());
    if (until !== undefined) return fail('internet_password.locked', { until });
    return underWay.during(subject, () =>
      onceCounted(parts, { subject, policy, from: attempts }, (counted) =>
        look(parts, claim, { budget, counted }),
      ),
    );
  };

  return (claim) =>
    withPrecedence(true, async () => {
      parts.hasher.refuseWhenBusy();
      const budget = withoutHumanCheck(await budgetOf(parts, claim.session, claim.browser));
      for (;;) {
        const user = await attempt(claim, budget);
        if (user !== undefined) return user;
      }
    });
};
