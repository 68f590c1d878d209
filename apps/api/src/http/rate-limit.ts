import type { LimitClass } from '@vestibule/contract';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Redis } from 'ioredis';
import { isIPv6 } from 'node:net';
import { failure } from '#failure.ts';

const minute = 60_000;

/** Requests of one address in a minute, by class. Many investors may share an address (an office, a mobile network's gateway). */
export const addressLimits = {
  read: { max: 600, timeWindow: minute },
  write: { max: 120, timeWindow: minute },
  credential: { max: 30, timeWindow: minute },
  captcha: { max: 60, timeWindow: minute },
} as const satisfies Record<LimitClass, { max: number; timeWindow: number }>;

/** An IPv6 customer owns a /64 at least: the rest of the address says nothing of who it is. */
export const addressKey = (address: string): string => {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(zeros).fill('0'), ...right].slice(0, 4).join(':');
};

const classKey = (request: FastifyRequest): string =>
  `${request.routeOptions.config.contract?.limit ?? 'other'}|${addressKey(request.ip)}`;

/** Counts in memory, or in Redis where several nodes serve (`REDIS_URL`). */
export const limitByAddress = async (app: FastifyInstance, redisUrl: string | undefined): Promise<void> => {
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
    errorResponseBuilder: (_request, { ttl }) =>
      failure('request.too_many', { retryAfterSeconds: Math.max(1, Math.ceil(ttl / 1000)) }),
  });
};
