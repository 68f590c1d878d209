import type { RegistrationDetails } from '@vestibule/contract';
import { internetUserIdKey } from '@vestibule/domain/identifiers';
import type { AccountCategory } from '@vestibule/domain/registration';
import { fail } from '#failure.ts';
import type { RequestContext } from '#http/context.ts';
import type { Parts } from '#parts.ts';
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import type { PasswordDigest } from '#platform/password-hasher.ts';
import { changeDraft } from './change-draft.ts';
import { liveDraft, stepAfter, withDetails } from './draft.ts';
import type { Draft, DraftDetails } from './draft.ts';
import { matchAccounts } from './match-accounts.ts';

type SubmitParts = Pick<
  Parts,
  'repositories' | 'transact' | 'clock' | 'ids' | 'humanCheck' | 'hasher' | 'keyedHashes' | 'commonPasswords'
>;

const detailsOf = (given: RegistrationDetails): DraftDetails => ({
  basicUserIds: [given.primaryBasicUserId, ...given.linkedBasicUserIds.filter((id) => id !== '')],
  identityPrefix: given.identityPrefix,
  internetUserId: given.internetUserId,
});

/** The category under which a browser's draft may take details now. */
const categoryToMatch = async (
  { repositories, clock }: SubmitParts,
  browser: string,
): Promise<AccountCategory> => {
  const draft = liveDraft(await repositories.drafts.find(browser), clock.now());
  stepAfter(draft, 'submit-details');
  return draft.category ?? fail('registration.step_not_reached');
};

type Registrant = Pick<RequestContext, 'browser' | 'address' | 'userAgent'>;

/** On the chain of the account that somebody tried to take, if there is one: as much work in any case. */
const noteRefused = async (
  { repositories, transact, ids, clock, keyedHashes }: SubmitParts,
  { basicUserIds: [primary = ''] }: DraftDetails,
  registrant: Registrant,
): Promise<void> => {
  const [account] = await repositories.accounts.findByBasicUserIds([primary]);
  const stranger = keyedHashes.mac('stranger', registrant.address).slice(0, 2);
  await transact(({ audit }) =>
    audit.append({
      id: ids.uuid(),
      subject: account === undefined ? `stranger:${stranger}` : `account:${account.id}`,
      at: clock.now(),
      event: 'registration.refused',
      actor: 'stranger',
      data: visitorFacts(registrant),
    }),
  );
};

/** Hashes the password of who may have these details; whatever is wrong with the accounts, one hash is spent before it is told. */
const passwordFor = async (
  parts: SubmitParts,
  details: DraftDetails & { readonly category: AccountCategory },
  { internetPassword, registrant }: { readonly internetPassword: string; readonly registrant: Registrant },
): Promise<PasswordDigest> => {
  const { repositories, hasher, keyedHashes, commonPasswords } = parts;
  const accounts = await matchAccounts(repositories, { keyedHashes }, details);
  if (accounts === undefined) {
    await hasher.decoy(internetPassword);
    await noteRefused(parts, details, registrant);
    return fail('registration.not_matched');
  }
  // Told to spare the investor a page; the constraint decides at the confirmation.
  if (await repositories.users.isTaken(internetUserIdKey(details.internetUserId)))
    fail('internet_user_id.taken');
  if (commonPasswords.has(internetPassword)) {
    fail('request.invalid', { issues: [{ path: 'internetPassword', code: 'internet_password.common' }] });
  }
  return hasher.hash(internetPassword);
};

/**
 * Takes the details (rules.md §3 step 3). The human check comes first: nothing is told of accounts or IDs to who did not pass it. Fails
 * as the contract's route says.
 */
export const submitDetails =
  (parts: SubmitParts) =>
  async (registrant: Registrant, given: RegistrationDetails): Promise<Draft> => {
    const { browser } = registrant;
    const { internetPassword } = given;
    const category = await categoryToMatch(parts, browser);
    // Before the human check is used up for nothing.
    parts.hasher.refuseWhenBusy();
    await parts.humanCheck.take({ purpose: 'registration', browser, answer: given.captcha });
    const details = detailsOf(given);
    const password = await passwordFor(parts, { ...details, category }, { internetPassword, registrant });
    return changeDraft(parts, browser, (draft, now) => {
      // Another tab chose another category meanwhile: these accounts were matched against the first.
      if (draft.category !== category) fail('registration.step_not_reached');
      return withDetails(draft, { details, password }, now);
    });
  };
