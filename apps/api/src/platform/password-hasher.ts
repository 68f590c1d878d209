import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import bcrypt from 'bcrypt';
import { hashingQueue } from './hashing-queue.ts';
import type { HashingQueue } from './hashing-queue.ts';
import { mac } from './keyed-hash.ts';
import type { Secrets } from './secrets.ts';

export { HasherBusy } from './hashing-queue.ts';

export interface PasswordDigest {
  digest: string;
  algorithm: string;
  cost: number;
  pepperVersion: number;
}

export interface SaltedDigest {
  digest: string;
  salt: string;
  pepperVersion: number;
}

/** All that hash throw `HasherBusy` when too many wait already. */
export interface PasswordHasher {
  /** Throws `HasherBusy` when a hash would not be had now: asked before anything is written or used up for it. */
  refuseWhenBusy(): void;
  hash(password: string): Promise<PasswordDigest>;
  verify(password: string, stored: PasswordDigest): Promise<boolean>;
  /** Whether another algorithm, cost or pepper is current by now. */
  needsRehash(stored: PasswordDigest): boolean;
  /** Spends what `verify` spends and is never true: for unknown IDs. */
  decoy(password: string): Promise<false>;
  /** For Basic Passwords: one bcrypt salt an account, so that a candidate meets the whole history in one hash (security: Secrets). */
  newSalt(): Promise<string>;
  /** Whether another cost is current by now: it stands in the salt. */
  saltIsOutdated(salt: string): boolean;
  hashWithSalt(password: string, salt: string, pepperVersion: number): Promise<string>;
  readonly currentPepperVersion: number;
  /** 20-bit tag of a retired digest: can refuse, never authenticate (security: Secrets). */
  retiredTag(accountId: string, digest: string): number;
  /** In constant time. */
  sameDigest(a: string, b: string): boolean;
}

export interface PasswordHasherOptions {
  /** bcrypt's, as a power of two. */
  cost: number;
  /** How many run at once: cores, but fewer than libuv's threads (4 unless UV_THREADPOOL_SIZE says more), or files wait for hashes. */
  slots?: number | undefined;
  /** How many may wait for a hash; as many as get it within 2.5 s where not given. */
  queueLimit?: number | undefined;
  secrets: Secrets;
}

const algorithm = 'bcrypt-hmac-sha384';
const slotsOfDefaultPool = Math.min(availableParallelism(), 3);

// bcrypt takes 72 bytes and stops at a zero byte; 48 bytes of HMAC in base64 are 64 characters without one.
const pepperer =
  (secrets: Secrets) =>
  (password: string, version: number): string => {
    const pepper = secrets.peppers[version];
    if (pepper === undefined)
      throw new Error(`Pepper ${version} is not configured, but a stored password needs it.`);
    return createHmac('sha384', Buffer.from(pepper, 'base64')).update(password).digest('base64');
  };

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

// A digest that no password has: any salt, and an end that is no one's.
const saltPrefix = (cost: number): string => `$2b$${String(cost).padStart(2, '0')}$`;
const decoyDigest = (cost: number): string => `${saltPrefix(cost)}${'.'.repeat(53)}`;

const withCurrent = (options: PasswordHasherOptions, { inTurn }: HashingQueue) => {
  const { cost, secrets } = options;
  const version = secrets.currentPepper;
  const peppered = pepperer(secrets);
  return {
    hash: async (password: string): Promise<PasswordDigest> => {
      const digest = await inTurn(() => bcrypt.hash(peppered(password, version), cost));
      return { digest, algorithm, cost, pepperVersion: version };
    },
    verify: (password: string, stored: PasswordDigest): Promise<boolean> =>
      inTurn(() => bcrypt.compare(peppered(password, stored.pepperVersion), stored.digest)),
    needsRehash: (stored: PasswordDigest): boolean =>
      stored.algorithm !== algorithm || stored.cost !== cost || stored.pepperVersion !== version,
    decoy: async (password: string): Promise<false> => {
      await inTurn(() => bcrypt.compare(peppered(password, version), decoyDigest(cost)));
      return false;
    },
    hashWithSalt: (password: string, salt: string, pepperVersion: number): Promise<string> =>
      inTurn(() => bcrypt.hash(peppered(password, pepperVersion), salt)),
  };
};

/** bcrypt over a peppered HMAC, as many at once as there are cores. */
export const passwordHasher = (options: PasswordHasherOptions): PasswordHasher => {
  const slots = options.slots ?? slotsOfDefaultPool;
  const queue = hashingQueue({ slots, queueLimit: options.queueLimit });
  return {
    ...withCurrent(options, queue),
    refuseWhenBusy: () => queue.refuseWhenFull(),
    newSalt: () => bcrypt.genSalt(options.cost),
    saltIsOutdated: (salt) => !salt.startsWith(saltPrefix(options.cost)),
    currentPepperVersion: options.secrets.currentPepper,
    retiredTag: (accountId, digest) =>
      Number.parseInt(mac(options.secrets.historyKey, accountId, digest).slice(0, 5), 16),
    sameDigest: (a, b) => timingSafeEqual(sha256(a), sha256(b)),
  };
};
