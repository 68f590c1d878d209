import { internetUserIdKey } from '@vestibule/domain/identifiers';
import type { Locale } from '@vestibule/domain/locales';
import { categoryOf } from '@vestibule/domain/registration';
import type { HolderKind } from '@vestibule/domain/registration';
import { prepareReplacement } from '#features/basic-password/prepare-replacement.ts';
import { matchAccounts } from '#features/registration/match-accounts.ts';
import { recordRegistration } from '#features/registration/record-registration.ts';
import type { Parts } from '#parts.ts';

export type EnrolmentParts = Pick<
  Parts,
  'transact' | 'repositories' | 'hasher' | 'keyedHashes' | 'clock' | 'ids'
>;

export interface Enrolment {
  readonly internetUserId: string;
  readonly internetPassword: string;
  /** The primary first. */
  readonly basicUserIds: readonly string[];
  readonly identityPrefix: string;
  readonly holderKind: HolderKind;
  readonly language: Locale;
}

/**
 * Registers a person as the confirmation of a registration does, with the same rules, but without a browser's draft and human check: for
 * demonstrations and tests. Answers the user's id.
 */
export const enrol = async (parts: EnrolmentParts, enrolment: Enrolment): Promise<string> => {
  const { internetUserId, internetPassword, basicUserIds, identityPrefix, language, holderKind } = enrolment;
  const password = await parts.hasher.hash(internetPassword);
  const now = parts.clock.now();
  const user = await parts.transact(async (repositories) => {
    const claim = { basicUserIds, identityPrefix, category: categoryOf(holderKind) };
    const accounts = await matchAccounts(repositories, parts, claim);
    if (accounts === undefined) throw new Error(`${basicUserIds.join(', ')} do not match or are not free`);
    const version = await repositories.terms.versionInForce(now);
    await recordRegistration(
      repositories,
      parts,
    )({
      details: { basicUserIds, identityPrefix, internetUserId },
      terms: { version, locale: language, acceptedAt: now },
      password,
      accounts,
      now,
      visitor: { address: null, userAgent: null },
    });
    return repositories.users.findForSignIn(internetUserIdKey(internetUserId));
  });
  if (user === undefined) throw new Error(`${internetUserId} was not registered`);
  return user.id;
};

/** Changes an account's Basic Password as its holder does at the first sign-in. */
export const chooseBasicPassword = async (
  parts: EnrolmentParts,
  { accountId, basicPassword }: { accountId: string; basicPassword: string },
): Promise<void> => {
  const changing = prepareReplacement({ ...parts, basicPasswordMinimumAgeMs: 0 });
  const replacement = await changing({ accountId, candidate: basicPassword });
  await parts.transact(async ({ basicPasswords, accounts, audit }) => {
    const userId = await accounts.servedBy(accountId);
    // Nobody was signed in.
    const data = { userId: null, sessionsEnded: 0 };
    if (!(await basicPasswords.retireAndSet(replacement)))
      throw new Error('changed by somebody else meanwhile');
    if (userId !== null) await accounts.markProven({ accountId, userId }, replacement.setAt);
    const event = { event: 'basic_password.changed', actor: 'investor', data } as const;
    const subject = `account:${accountId}`;
    await audit.append({ ...event, id: parts.ids.uuid(), subject, at: replacement.setAt });
  });
};
