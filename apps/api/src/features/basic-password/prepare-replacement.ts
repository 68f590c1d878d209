import { mayChangeBasicPasswordAt } from '@vestibule/domain/basic-password';
import { fail } from '#failure.ts';
import type { Parts } from '#parts.ts';
import type { PresentBasicPassword, Replacement } from './basic-password.repository.ts';
import { candidateDigests, isRemembered } from './history.ts';

export type DraftParts = Pick<Parts, 'repositories' | 'hasher' | 'clock' | 'ids'>;
type ReplacementParts = DraftParts & Pick<Parts, 'basicPasswordMinimumAgeMs'>;

interface Wish {
  readonly accountId: string;
  readonly candidate: string;
}

interface Draft extends Wish {
  readonly origin: Replacement['origin'];
  readonly present: PresentBasicPassword;
}

/** Twelve quick changes would bring an old one back (rules §4). */
const refuseTooRecent = (
  { basicPasswordMinimumAgeMs, clock }: ReplacementParts,
  { setAt, origin, mustChange }: PresentBasicPassword,
): void => {
  const issued = origin === 'issued' || mustChange;
  const from = mayChangeBasicPasswordAt({ setAt, issued }, basicPasswordMinimumAgeMs);
  if (from !== undefined && clock.now() < from)
    fail('basic_password.too_recent', { until: from.toISOString() });
};

/** The account's own salt, so that its history stays within one hash; a new one only when cost or pepper have changed. */
const saltFor = async (
  { hasher }: DraftParts,
  { salt, pepperVersion }: PresentBasicPassword,
): Promise<{ salt: string; pepperVersion: number }> => {
  const current = hasher.currentPepperVersion;
  if (pepperVersion === current && !hasher.saltIsOutdated(salt)) return { salt, pepperVersion };
  return { salt: await hasher.newSalt(), pepperVersion: current };
};

/** What is to be stored for a candidate; undefined where it is among the last twelve. */
export const draftReplacement = async (
  parts: DraftParts,
  { accountId, candidate, origin, present }: Draft,
): Promise<Replacement | undefined> => {
  const { repositories, hasher, clock, ids } = parts;
  const setAt = clock.now();
  const history = await repositories.basicPasswords.history(accountId);
  const digests = candidateDigests(hasher, candidate);
  if (await isRemembered(hasher, digests, { accountId, history })) return undefined;
  const salted = await saltFor(parts, present);
  return {
    id: ids.uuid(),
    accountId,
    origin,
    setAt,
    ...salted,
    digest: await digests.under(salted),
    retired: { sequence: present.sequence, tag: hasher.retiredTag(accountId, present.digest) },
  };
};

/**
 * All that is slow about a change, before its transaction: the age of the present one, the history and the new digest.
 * The current one must have been proved. Fails `basic_password.too_recent` or `basic_password.reused`.
 */
export const prepareReplacement =
  (parts: ReplacementParts) =>
  async ({ accountId, candidate }: Wish): Promise<Replacement> => {
    const { basicPasswords } = parts.repositories;
    const present = (await basicPasswords.present(accountId)) ?? fail('basic_password.not_due');
    refuseTooRecent(parts, present);
    const draft = await draftReplacement(parts, { accountId, candidate, origin: 'chosen', present });
    return draft ?? fail('basic_password.reused');
  };
