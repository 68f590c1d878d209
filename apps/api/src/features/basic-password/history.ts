import type { PasswordHasher } from '#platform/password-hasher.ts';
import type { RememberedBasicPassword } from './basic-password.repository.ts';

type Hasher = Pick<PasswordHasher, 'hashWithSalt' | 'retiredTag' | 'sameDigest'>;

/** A candidate's digests by the salt and pepper they were made with, so that none is made twice. */
export interface CandidateDigests {
  under(salted: { readonly salt: string; readonly pepperVersion: number }): Promise<string>;
}

export const candidateDigests = (hasher: Hasher, candidate: string): CandidateDigests => {
  const made = new Map<string, Promise<string>>();
  return {
    under: ({ salt, pepperVersion }) => {
      const key = `${pepperVersion} ${salt}`;
      const digest = made.get(key) ?? hasher.hashWithSalt(candidate, salt, pepperVersion);
      made.set(key, digest);
      return digest;
    },
  };
};

interface Remembered {
  readonly accountId: string;
  readonly history: readonly RememberedBasicPassword[];
}

/**
 * Whether a candidate is among the last twelve (rules §4). All of an account's Basic Passwords share a salt, so this is one slow hash
 * whatever the depth (security: Secrets); two at most while a raised cost or a new pepper works its way through the history.
 */
export const isRemembered = async (
  hasher: Hasher,
  candidate: CandidateDigests,
  { accountId, history }: Remembered,
): Promise<boolean> => {
  let remembered = 0;
  for (const entry of history) {
    const digest = await candidate.under(entry);
    const same =
      entry.digest === null
        ? hasher.retiredTag(accountId, digest) === entry.tag
        : hasher.sameDigest(digest, entry.digest);
    // To the end in any case: the time must not tell which of the twelve it was.
    remembered += Number(same);
  }
  return remembered > 0;
};
