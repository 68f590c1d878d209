import type { changeInternetPassword as changeRoute, RouteInput } from '@vestibule/contract';
import { internetPasswordFaults } from '@vestibule/domain/internet-password';
import { tellInvestor } from '#alerts.ts';
import { fail } from '#failure.ts';
import type { RequestContext } from '#http/context.ts';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';
import type { PasswordDigest } from '#platform/password-hasher.ts';
import { withPrecedence } from '#platform/precedence.ts';
import type { Repositories } from '#repositories.ts';

type ChangeParts = Pick<
  Parts,
  'repositories' | 'transact' | 'hasher' | 'commonPasswords' | 'proveInternetPassword' | 'clock' | 'ids'
>;
type Proved = Awaited<ReturnType<Parts['proveInternetPassword']>>;

export interface ChangeRequest {
  readonly session: CurrentSession;
  readonly browser: Pick<RequestContext, 'device' | 'userAgent' | 'address'>;
  readonly body: RouteInput<typeof changeRoute>['body'];
}

export interface Changed {
  readonly session: CurrentSession;
  /** Undefined where another press of the same button has brought the browser its new token already. */
  readonly token: string | undefined;
}

/** The contract has refused what is wrong by itself; what it can't know is the ID and the list. */
const refuseGuessable = ({ commonPasswords }: ChangeParts, { session, body }: ChangeRequest): void => {
  const { newInternetPassword } = body;
  const [fault] = internetPasswordFaults(newInternetPassword, session);
  const reason = fault ?? (commonPasswords.has(newInternetPassword) ? 'common' : undefined);
  if (reason !== undefined)
    fail('request.invalid', {
      issues: [{ path: 'newInternetPassword', code: `internet_password.${reason}` }],
    });
};

interface Replacement {
  readonly user: Proved;
  readonly password: PasswordDigest;
  readonly token: string;
}

/** Everything that could go by the password before ends or is forgotten; this session goes on under a new token. */
const record = async (
  { clock, ids }: ChangeParts,
  repositories: Repositories,
  { request: { session, browser }, token }: { readonly request: ChangeRequest; readonly token: string },
): Promise<CurrentSession> => {
  const at = clock.now();
  const { sessions, devices, audit } = repositories;
  if (!(await sessions.prove(session.id, { tokenHash: sha256Hex(token), at }))) fail('session.expired');
  const sessionsEnded = await sessions.endAllOf(session.userId, { except: session.id });
  const devicesForgotten = await devices.forget(session.userId, { exceptHash: browser.device.hash });
  await audit.append({
    id: ids.uuid(),
    subject: `user:${session.userId}`,
    at,
    event: 'internet_password.changed',
    actor: 'investor',
    data: { sessionsEnded, devicesForgotten, ...visitorFacts(browser) },
  });
  const alert = { kind: 'internet-password-changed' } as const;
  await tellInvestor(repositories, { id: ids.uuid(), at, userId: session.userId, alert });
  return { ...session, provedAt: at };
};

/** Compares and sets: undefined where another change was quicker. */
const replace = (
  parts: ChangeParts,
  request: ChangeRequest,
  { user, password, token }: Replacement,
): Promise<CurrentSession | undefined> =>
  parts.transact(async (repositories) => {
    // The password's row before the session's, as a sign-in takes them.
    if (!(await repositories.users.changePassword(user, { password, at: parts.clock.now() })))
      return undefined;
    return record(parts, repositories, { request, token });
  });

/** Whether a change that was quicker has set this very password: the same button pressed twice. */
const isDoneAlready = async (
  { repositories, hasher }: ChangeParts,
  request: ChangeRequest,
): Promise<boolean> => {
  const { session, body } = request;
  const user = await repositories.users.findById(session.userId);
  return user !== undefined && (await hasher.verify(body.newInternetPassword, user.password));
};

/**
 * Changes the Internet Password (ASVS 5.0, 6.2.2, 6.2.3): what can be refused without a secret first, then the proof of the present one,
 * which is counted with the sign-ins of this browser. All hashing is done before the transaction. Of two changes at once one wins; the
 * other is asked for a present password that is none any more. Fails as the contract's route says.
 */
export const changeInternetPassword =
  (parts: ChangeParts) =>
  (request: ChangeRequest): Promise<Changed> =>
    withPrecedence(true, async () => {
      refuseGuessable(parts, request);
      const { session, browser, body } = request;
      const token = parts.ids.token();
      for (;;) {
        const { internetPassword, newInternetPassword } = body;
        const user = await parts.proveInternetPassword({ session, internetPassword, browser });
        const password = await parts.hasher.hash(newInternetPassword);
        const changed = await replace(parts, request, { user, password, token });
        if (changed !== undefined) return { session: changed, token };
        if (await isDoneAlready(parts, request)) return { session, token: undefined };
      }
    });
