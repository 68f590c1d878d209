import type { BasicPasswordDue, changeBasicPassword as changeRoute, RouteInput } from '@vestibule/contract';
import { guessableBasicPassword } from '@vestibule/domain/basic-password';
import { Failure, fail } from '#failure.ts';
import type { RequestContext } from '#http/context.ts';
import type { CurrentSession } from '#http/current-session.ts';
import { heldAccounts, nextStage } from '#next-stage.ts';
import type { HeldAccount } from '#next-stage.ts';
import type { Parts } from '#parts.ts';
import { withPrecedence } from '#platform/precedence.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';
import type { Repositories } from '#repositories.ts';
import { accountDue } from './account-due.ts';
import { viewDue } from './basic-password.view.ts';
import { prepareReplacement } from './prepare-replacement.ts';

type ChangeParts = Pick<
  Parts,
  | 'repositories'
  | 'transact'
  | 'hasher'
  | 'humanCheck'
  | 'commonPasswords'
  | 'proveBasicPassword'
  | 'clock'
  | 'ids'
>;

export interface ChangeRequest {
  readonly session: CurrentSession;
  readonly visitor: Pick<RequestContext, 'browser' | 'address' | 'userAgent'>;
  readonly body: RouteInput<typeof changeRoute>['body'];
}

/** Where the investor stands afterwards, with the new token of the session. */
export interface Afterwards {
  readonly token: string;
  readonly session: CurrentSession;
  readonly due: BasicPasswordDue;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['basic_password.reused', 'reused'],
  ['basic_password.too_recent', 'too_recent'],
]);

/** The contract has refused what is guessable by itself; what it can't know is the account's number and the list. */
const refuseGuessable = (
  { commonPasswords }: Pick<Parts, 'commonPasswords'>,
  candidate: string,
  { basicUserId }: HeldAccount,
): void => {
  const guessable = guessableBasicPassword(candidate, { basicUserId });
  const reason = guessable ?? (commonPasswords.has(candidate) ? 'common' : undefined);
  if (reason !== undefined)
    fail('request.invalid', { issues: [{ path: 'next', code: `basic_password.${reason}` }] });
};

/** Whoever comes this far has proved the present one: what is refused then is worth an auditor's look. */
const noteRefused =
  ({ transact, ids, clock }: ChangeParts, { accountId, userId }: { accountId: string; userId: string }) =>
  async (error: unknown): Promise<never> => {
    const reason = error instanceof Failure ? reasons.get(error.code) : undefined;
    if (reason !== undefined)
      await transact(({ audit }) =>
        audit.append({
          id: ids.uuid(),
          subject: `account:${accountId}`,
          at: clock.now(),
          event: 'basic_password.refused',
          actor: 'investor',
          data: { userId, reason },
        }),
      );
    throw error;
  };

/** Other sessions end, this one gets a new token and the stage that is next. */
const renewSession = async (
  repositories: Repositories,
  session: CurrentSession,
  token: string,
): Promise<{ renewed: CurrentSession; sessionsEnded: number }> => {
  const held = (await repositories.sessions.lock(session.id)) ?? fail('session.expired');
  const sessionsEnded = await repositories.sessions.endAllOf(session.userId, { except: session.id });
  const stage = await nextStage(repositories, { ...session, ...held });
  await repositories.sessions.rotate(session.id, { tokenHash: sha256Hex(token), stage });
  return { renewed: { ...session, ...held, stage }, sessionsEnded };
};

/**
 * Changes the issued Basic Password of the account that is due (rules §4): the human check first, then what can be refused without
 * a secret, then the proof of the current one, which is counted, and only then the history.
 */
export const changeBasicPassword =
  (parts: ChangeParts) =>
  ({ session, visitor, body }: ChangeRequest): Promise<Afterwards> =>
    withPrecedence(true, async () => {
      const { browser } = visitor;
      // Before the human check is used up for nothing.
      parts.hasher.refuseWhenBusy();
      await parts.humanCheck.take({ purpose: 'basic-password', browser, answer: body.captcha });
      const account = await accountDue(parts.repositories, session, body.position);
      refuseGuessable(parts, body.next, account);
      const { accountId } = account;
      await parts.proveBasicPassword({ accountId, basicPassword: body.current, visitor });
      const replacement = await prepareReplacement(parts)({ accountId, candidate: body.next }).catch(
        noteRefused(parts, { accountId, userId: session.userId }),
      );
      const token = parts.ids.token();
      return parts.transact(async (repositories) => {
        // The account's row before the session's: two sessions changing at once would wait for each other the other way round.
        if (!(await repositories.basicPasswords.retireAndSet(replacement))) fail('basic_password.not_due');
        await repositories.accounts.markProven(accountId, replacement.setAt);
        const { renewed, sessionsEnded } = await renewSession(repositories, session, token);
        await repositories.audit.append({
          id: parts.ids.uuid(),
          subject: `account:${accountId}`,
          at: replacement.setAt,
          event: 'basic_password.changed',
          actor: 'investor',
          data: { userId: session.userId, sessionsEnded },
        });
        return { token, session: renewed, due: viewDue(await heldAccounts(repositories, renewed)) };
      });
    });
