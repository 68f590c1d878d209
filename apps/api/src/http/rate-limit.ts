import type { LimitClass } from '@vestibule/contract';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Redis } from 'ioredis';
import { isIPv6 } from 'node:net';
import { fail } from '#failure.ts';

const minute = 60_000;

/** So many requests in so many milliseconds. */
export interface AddressLimit {
  readonly max: number;
  readonly timeWindow: number;
}
export type AddressLimits = Readonly<Record<LimitClass, AddressLimit>>;

/** Requests of one address in a minute, by class. Many investors may share an address (an office, a mobile network's gateway). */
export const addressLimits = {
  read: { max: 600, timeWindow: minute },
  write: { max: 120, timeWindow: minute },
  credential: { max: 30, timeWindow: minute },
  captcha: { max: 60, timeWindow: minute },
} as const satisfies AddressLimits;

/** The eight groups in hexadecimal, without leading zeros, however the address was written. */
const groupsOf = (address: string): string[] => {
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
};

/** The IPv4 address within `::ffff:a.b.c.d`, as a socket that listens to both families names it. */
const mappedIPv4 = (groups: readonly string[]): string | undefined => {
  if (groups.slice(0, 6).join(':') !== '0:0:0:0:0:ffff') return undefined;
  const [high = 0, low = 0] = groups.slice(6).map((group) => Number.parseInt(group, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
};

/** An IPv6 customer owns a /64 at least: the rest of the address says nothing of who it is. */
export const addressKey = (address: string): string => {
  const [bare = ''] = address.split('%');
  // Some proxies add the port, which is another one each time.
  if (!isIPv6(bare)) return bare.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const groups = groupsOf(bare);
  return mappedIPv4(groups) ?? groups.slice(0, 4).join(':');
};

const classKey = (request: FastifyRequest): string =>
  `${request.routeOptions.config.contract?.limit ?? 'other'}|${addressKey(request.ip)}`;

interface LimitOptions {
  readonly limits: AddressLimits;
  readonly redisUrl: string | undefined;
}

const registerLimiter = async (app: FastifyInstance, redisUrl: string | undefined): Promise<void> => {
  const redis =
    redisUrl === undefined
      ? undefined
      : new Redis(redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
  if (redis !== undefined) app.addHook('onClose', async () => redis.disconnect());
  await app.register(rateLimit, {
    global: false,
    keyGenerator: classKey,
    // A limiter that lost its store must not close the portal: the budgets per ID and account stand in the database.
    skipOnError: true,
    ...(redis === undefined ? {} : { redis }),
  });
};

/** One bucket a class and address, whichever route of the class is called. Counts in memory, or in Redis where several nodes serve (`REDIS_URL`). */
export const limitByAddress = async (
  app: FastifyInstance,
  { limits, redisUrl }: LimitOptions,
): Promise<void> => {
  await registerLimiter(app, redisUrl);
  // The plugin's own route hooks would count each route apart, and only after the session was looked up.
  const count = {
    read: app.createRateLimit({ ...limits.read }),
    write: app.createRateLimit({ ...limits.write }),
    credential: app.createRateLimit({ ...limits.credential }),
    captcha: app.createRateLimit({ ...limits.captcha }),
  };
  app.addHook('onRequest', async (request) => {
    const { contract } = request.routeOptions.config;
    if (contract === undefined) return;
    const counted = await count[contract.limit](request);
    if (counted.isAllowed || !counted.isExceeded) return;
    fail('request.too_many', { retryAfterSeconds: Math.max(1, counted.ttlInSeconds) });
  });
};
