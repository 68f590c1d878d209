import bcrypt from 'bcrypt';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testSecrets } from '#testing/test-secrets.ts';
import { HasherBusy, passwordHasher } from './password-hasher.ts';

const hasher = passwordHasher({ cost: 4, secrets: testSecrets });
const other = Buffer.alloc(32, 'q').toString('base64');
const rotated = { ...testSecrets, peppers: { ...testSecrets.peppers, 2: other }, currentPepper: 2 };

test('a password is its own key and no other, to the last letter and case', async () => {
  const stored = await hasher.hash('Harbour2026Light');
  expect(stored).toMatchObject({ algorithm: 'bcrypt-hmac-sha384', cost: 4, pepperVersion: 1 });
  expect(await hasher.verify('Harbour2026Light', stored)).toBe(true);
  const wrong = ['harbour2026Light', 'Harbour2026Ligh', 'Harbour2026Light ', '', '\0Harbour2026Light'];
  expect(await Promise.all(wrong.map((password) => hasher.verify(password, stored)))).toEqual(
    wrong.map(() => false),
  );
});

test('bcrypt sees neither the password nor where it would cut it', async () => {
  const long = 'a'.repeat(72);
  const stored = await hasher.hash(long);
  expect(await hasher.verify(`${long}b`, stored)).toBe(false);
  expect(await bcrypt.compare(long, stored.digest)).toBe(false);
  expect(await hasher.verify('nul\0one', await hasher.hash('nul\0two'))).toBe(false);
});

test('a pepper is changed without losing anybody; the old digest wants to be made anew', async () => {
  const stored = await hasher.hash('Harbour2026Light');
  const after = passwordHasher({ cost: 4, secrets: rotated });
  expect(await after.verify('Harbour2026Light', stored)).toBe(true);
  expect(after.needsRehash(stored)).toBe(true);
  expect(after.needsRehash(await after.hash('Harbour2026Light'))).toBe(false);
  expect(passwordHasher({ cost: 5, secrets: testSecrets }).needsRehash(stored)).toBe(true);
  expect(hasher.needsRehash({ ...stored, algorithm: 'argon2id' })).toBe(true);
  const salt = await hasher.newSalt();
  expect(hasher.saltIsOutdated(salt)).toBe(false);
  expect(passwordHasher({ cost: 5, secrets: testSecrets }).saltIsOutdated(salt)).toBe(true);
});

test('a stored password whose pepper is gone is an error, not a wrong password', async () => {
  const stored = { ...(await hasher.hash('x')), pepperVersion: 9 };
  await expect(hasher.verify('x', stored)).rejects.toThrow('Pepper 9');
});

test('the decoy costs a hash of the current cost and is false', async () => {
  const slow = passwordHasher({ cost: 9, secrets: testSecrets });
  // The quickest of some: what the machine does besides only ever slows.
  const time = async (work: () => Promise<unknown>): Promise<number> => {
    const took: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const start = performance.now();
      await work();
      took.push(performance.now() - start);
    }
    return Math.min(...took);
  };
  const stored = await slow.hash('Harbour2026Light');
  const real = await time(() => slow.verify('wrong', stored));
  const decoy = await time(() => slow.decoy('wrong'));
  expect(await slow.decoy('wrong')).toBe(false);
  expect(decoy / real).toBeGreaterThan(0.5);
  expect(decoy / real).toBeLessThan(2);
});

test('with one salt the same Basic Password has one digest, another has another', async () => {
  const salt = await hasher.newSalt();
  const digest = await hasher.hashWithSalt('41273906', salt, 1);
  expect(await hasher.hashWithSalt('41273906', salt, 1)).toBe(digest);
  expect(await hasher.hashWithSalt('41273907', salt, 1)).not.toBe(digest);
  expect(await hasher.hashWithSalt('41273906', await hasher.newSalt(), 1)).not.toBe(digest);
  expect(hasher.sameDigest(digest, digest)).toBe(true);
  expect(hasher.sameDigest(digest, `${digest}.`)).toBe(false);
});

test('a tag has 20 bits, and depends on account, digest and key', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.string(), (accountId, digest) => {
      const tag = hasher.retiredTag(accountId, digest);
      return (
        Number.isInteger(tag) && tag >= 0 && tag < 2 ** 20 && tag === hasher.retiredTag(accountId, digest)
      );
    }),
  );
  const rekeyed = passwordHasher({ cost: 4, secrets: { ...testSecrets, historyKey: other } });
  const tags = [
    hasher.retiredTag('a', 'd'),
    hasher.retiredTag('b', 'd'),
    hasher.retiredTag('a', 'e'),
    rekeyed.retiredTag('a', 'd'),
  ];
  expect(new Set(tags).size).toBe(4);
});

test('a rush is served up to the queue and refused beyond, and none is half served', async () => {
  const rushed = passwordHasher({ cost: 4, queueLimit: 4, secrets: testSecrets });
  const answers = await Promise.allSettled(
    Array.from({ length: 100 }, () => rushed.hash('Harbour2026Light')),
  );
  const refused = answers.filter((answer) => answer.status === 'rejected');
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThan(97);
  expect(refused.every((answer) => answer.reason instanceof HasherBusy)).toBe(true);
});

test('other work of the thread pool goes on while hashes queue', { timeout: 30_000 }, async () => {
  const { readFile } = await import('node:fs/promises');
  const busy = passwordHasher({ cost: 10, queueLimit: 100, secrets: testSecrets });
  const hashes = Promise.all(Array.from({ length: 12 }, () => busy.hash('Harbour2026Light')));
  const start = performance.now();
  await readFile(import.meta.filename);
  const waited = performance.now() - start;
  const hashing = performance.now();
  await hashes;
  expect(waited).toBeLessThan((performance.now() - hashing) / 2);
});
