import type { Caller } from '@vestibule/contract';
import { isFreshlyProved } from '@vestibule/domain/session';
import type { FastifyRequest } from 'fastify';
import { fail } from '#failure.ts';
import { sessionCookie, tokenFrom } from './context.ts';
import type { CurrentSession } from './current-session.ts';

/** Looks a token up: the session, or that it ran out, or that there is none. A passive look does not count as use. */
export type ResolveSession = (
  token: string,
  options: { readonly passive: boolean },
) => Promise<CurrentSession | 'expired' | undefined>;

const refuse = (caller: Caller, allowed: readonly Caller[]): void => {
  switch (caller) {
    case 'anonymous':
      return fail('session.required');
    case 'terms-acceptance':
      return fail('terms.acceptance_required');
    case 'basic-password-change':
      return fail('basic_password.change_required');
    case 'active':
      // What only an earlier stage may call is behind this investor.
      return allowed.includes('anonymous')
        ? fail('session.not_for_signed_in')
        : fail('basic_password.not_due');
  }
};

const requireFreshProof = (session: CurrentSession | undefined, now: Date): void => {
  if (session === undefined || !isFreshlyProved(session.provedAt, now)) fail('session.proof_required');
};

/**
 * Finds the session of a request and lets it pass only at a stage that the route's contract names,
 * and with a fresh proof where it asks for one. A token that is worth nothing stays
 * in the browser: taking the cookie away could take the new one that another request has just brought (docs/decisions/0021).
 */
export const sessionGate =
  (resolve: ResolveSession, now: () => Date) =>
  async (request: FastifyRequest): Promise<void> => {
    const { contract } = request.routeOptions.config;
    if (contract === undefined) return;
    const token = tokenFrom(request, sessionCookie);
    const found =
      token === undefined ? undefined : await resolve(token, { passive: contract.passive ?? false });
    request.currentSession = found === 'expired' ? undefined : found;
    const caller = request.currentSession?.stage ?? 'anonymous';
    if (contract.callers.includes(caller)) {
      if (contract.freshProof === true) requireFreshProof(request.currentSession, now());
      return;
    }
    if (token !== undefined && caller === 'anonymous') fail('session.expired');
    refuse(caller, contract.callers);
  };
