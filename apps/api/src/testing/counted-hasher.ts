import { HasherBusy, passwordHasher } from '#platform/password-hasher.ts';
import type { PasswordHasher } from '#platform/password-hasher.ts';
import { testSecrets } from './test-secrets.ts';

/** A real hasher at a low cost that tells how many slow hashes were spent, and can be told to be busy. */
export const countedHasher = ({ cost = 4 }: { readonly cost?: number } = {}) => {
  const real = passwordHasher({ cost, queueLimit: 10_000, secrets: testSecrets });
  const spent = { hashes: 0, decoys: 0 };
  let busy = false;
  const counted = <T>(kind: keyof typeof spent, hash: () => Promise<T>): Promise<T> => {
    if (busy) return Promise.reject(new HasherBusy(1));
    spent[kind] += 1;
    return hash();
  };
  const hasher: PasswordHasher = {
    ...real,
    hash: (password) => counted('hashes', () => real.hash(password)),
    verify: (password, stored) => counted('hashes', () => real.verify(password, stored)),
    decoy: (password) => counted('decoys', () => real.decoy(password)),
    hashWithSalt: (password, salt, version) =>
      counted('hashes', () => real.hashWithSalt(password, salt, version)),
  };
  return {
    hasher,
    setBusy: (value: boolean): void => {
      busy = value;
    },
    /** How many slow hashes `act` took, and how many of nothing. */
    during: async (act: () => Promise<unknown>): Promise<typeof spent> => {
      const before = { ...spent };
      await act();
      return { hashes: spent.hashes - before.hashes, decoys: spent.decoys - before.decoys };
    },
  };
};
