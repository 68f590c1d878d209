import { guessableBasicPassword } from '@vestibule/domain/basic-password';
import { tellInvestor } from '#alerts.ts';
import { Failure, fail } from '#failure.ts';
import type { RequestContext } from '#http/context.ts';
import type { CurrentSession } from '#http/current-session.ts';
import { heldAccounts, nextStage } from '#next-stage.ts';
import type { HeldAccount } from '#next-stage.ts';
import type { Parts } from '#parts.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';
import { withPrecedence } from '#platform/precedence.ts';
import type { Repositories } from '#repositories.ts';
import type { Replacement } from './basic-password.repository.ts';
import { prepareReplacement } from './prepare-replacement.ts';

export type ReplaceParts = Pick<
  Parts,
  | 'repositories'
  | 'transact'
  | 'hasher'
  | 'humanCheck'
  | 'commonPasswords'
  | 'proveBasicPassword'
  | 'basicPasswordMinimumAgeMs'
  | 'clock'
  | 'ids'
>;

interface Given {
  readonly current: string;
  readonly next: string;
  readonly captcha: { readonly challengeId: string; readonly answer: string };
}

export interface Replacing {
  readonly session: CurrentSession;
  readonly visitor: Pick<RequestContext, 'browser' | 'address' | 'userAgent'>;
  readonly given: Given;
  /** Which account it is, or a refusal; asked once the human check has been passed. */
  readonly accountOf: (repositories: Repositories) => Promise<HeldAccount>;
}

/** Where the investor stands afterwards, with the new token of the session. */
export interface Replaced {
  readonly token: string;
  readonly session: CurrentSession;
  readonly accounts: readonly HeldAccount[];
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
  ({ transact, ids, clock }: ReplaceParts, { accountId, userId }: { accountId: string; userId: string }) =>
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
  { token, at }: { readonly token: string; readonly at: Date },
): Promise<{ renewed: CurrentSession; sessionsEnded: number }> => {
  const held = (await repositories.sessions.lock(session.id)) ?? fail('session.expired');
  const sessionsEnded = await repositories.sessions.endAllOf(session.userId, { except: session.id });
  const stage = await nextStage(repositories, { ...session, ...held }, at);
  await repositories.sessions.rotate(session.id, { tokenHash: sha256Hex(token), stage });
  return { renewed: { ...session, ...held, stage }, sessionsEnded };
};

/** All of the change that is written, at once. */
const record = (
  parts: ReplaceParts,
  session: CurrentSession,
  replacement: Replacement,
): Promise<Replaced> => {
  const { accountId, setAt } = replacement;
  const { userId } = session;
  const token = parts.ids.token();
  return parts.transact(async (repositories) => {
    // The account's row before the session's: two sessions changing at once would wait for each other the other way round.
    if (!(await repositories.basicPasswords.retireAndSet(replacement))) fail('basic_password.not_due');
    await repositories.accounts.markProven({ accountId, userId }, setAt);
    const { renewed, sessionsEnded } = await renewSession(repositories, session, { token, at: setAt });
    await repositories.audit.append({
      id: parts.ids.uuid(),
      subject: `account:${accountId}`,
      at: setAt,
      event: 'basic_password.changed',
      actor: 'investor',
      data: { userId, sessionsEnded },
    });
    const accounts = await heldAccounts(repositories, renewed);
    // Unlinked in another tab meanwhile.
    const account = accounts.find((held) => held.accountId === accountId) ?? fail('account.not_found');
    const alert = { kind: 'basic-password-changed', basicUserId: account.basicUserId } as const;
    await tellInvestor(repositories, { id: parts.ids.uuid(), at: setAt, userId, alert });
    return { token, session: renewed, accounts };
  });
};

/**
 * Changes a Basic Password (rules §4): the human check first, then what can be refused without a secret, then the proof of the current
 * one, which is counted, and only then its age and the history.
 */
export const replaceBasicPassword =
  (parts: ReplaceParts) =>
  ({ session, visitor, given, accountOf }: Replacing): Promise<Replaced> =>
    withPrecedence(true, async () => {
      const { browser } = visitor;
      // Before the human check is used up for nothing.
      parts.hasher.refuseWhenBusy();
      await parts.humanCheck.take({ purpose: 'basic-password', browser, answer: given.captcha });
      const account = await accountOf(parts.repositories);
      refuseGuessable(parts, given.next, account);
      const { accountId } = account;
      await parts.proveBasicPassword({ accountId, basicPassword: given.current, visitor });
      const replacement = await prepareReplacement(parts)({ accountId, candidate: given.next }).catch(
        noteRefused(parts, { accountId, userId: session.userId }),
      );
      return record(parts, session, replacement);
    });
