import { fail } from '#failure.ts';
import type { RequestContext } from '#http/context.ts';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';
import type { StartedSession } from './start-session.ts';

type ProofParts = Pick<Parts, 'proveInternetPassword' | 'transact' | 'clock' | 'ids'>;
type Browser = Pick<RequestContext, 'device' | 'userAgent' | 'address'>;

/**
 * The Internet Password anew, for what asks for a fresh proof. The session goes on under a new token, as after a sign-in (ASVS 5.0,
 * 7.2.4). Fails as `ProveInternetPassword`, and with `session.expired` where the session was ended meanwhile.
 */
export const proveSession =
  (parts: ProofParts) =>
  async (session: CurrentSession, internetPassword: string, browser: Browser): Promise<StartedSession> => {
    const { transact, clock, ids } = parts;
    await parts.proveInternetPassword({ session, internetPassword, browser });
    const token = ids.token();
    const at = clock.now();
    await transact(async ({ sessions, audit }) => {
      if (!(await sessions.prove(session.id, { tokenHash: sha256Hex(token), at }))) fail('session.expired');
      await audit.append({
        id: ids.uuid(),
        subject: `user:${session.userId}`,
        at,
        event: 'session.proved',
        actor: 'investor',
        data: visitorFacts(browser),
      });
    });
    return { token, session: { ...session, provedAt: at } };
  };
