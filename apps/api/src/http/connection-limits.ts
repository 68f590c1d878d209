import type { FastifyHttpOptions } from 'fastify';
import type { Server } from 'node:http';

const second = 1000;

/** How long a connection may take for what it sends, in milliseconds, and how much it may send. */
export interface ConnectionLimits {
  /** From the first byte of a request to the end of its headers; a connection that sends nothing counts from its beginning. */
  readonly headersMs: number;
  /** From the first byte of a request to the last one of its body. */
  readonly requestMs: number;
  /** Without a byte either way while an answer is under way: also for who doesn't fetch the answer. */
  readonly inactiveMs: number;
  /** Between two requests; longer than a load balancer keeps its connections, or it would send into a closed one. */
  readonly keepAliveMs: number;
  /** How often connections past their time are looked for. */
  readonly checkEveryMs: number;
}

export const connectionLimits: ConnectionLimits = {
  headersMs: 10 * second,
  requestMs: 20 * second,
  inactiveMs: 60 * second,
  keepAliveMs: 72 * second,
  checkEveryMs: second,
};

/** Nothing that the contract takes comes near. */
const bodyBytes = 16 * 1024;
const headerBytes = 16 * 1024;
const requestsPerConnection = 1000;

/** The same for Fastify. Who is too slow is answered 408 (`client-errors.ts`) and dropped (security: Data). */
export const connectionOptions = (limits: ConnectionLimits) =>
  ({
    bodyLimit: bodyBytes,
    requestTimeout: limits.requestMs,
    connectionTimeout: limits.inactiveMs,
    keepAliveTimeout: limits.keepAliveMs,
    maxRequestsPerSocket: requestsPerConnection,
    http: {
      headersTimeout: limits.headersMs,
      connectionsCheckingInterval: limits.checkEveryMs,
      maxHeaderSize: headerBytes,
    },
  }) satisfies FastifyHttpOptions<Server>;
