import type { FastifyBaseLogger } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { failure } from '#failure.ts';
import type { Failure } from '#failure.ts';
import { problemOf } from './problem.ts';
import { bareHeaders } from './security-headers.ts';

/** By Node's own names for it; all else are bytes that make no sense. */
const failureOf = ({ code }: NodeJS.ErrnoException): Failure => {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return failure('request.timeout');
  if (code === 'HPE_HEADER_OVERFLOW') return failure('request.headers_too_large');
  return failure('request.malformed');
};

const messageOf = (refusal: Failure, requestId: string): string => {
  const problem = problemOf(refusal, requestId);
  const body = JSON.stringify(problem);
  const headers = {
    ...bareHeaders,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${problem.status} ${problem.title}`, ...lines, '', body].join('\r\n');
};

/** What never becomes a request (bytes that are no HTTP, headers too large, a client too slow) is told in our words too, and hung up on. */
export const answerClientError = (
  log: FastifyBaseLogger,
  error: NodeJS.ErrnoException,
  socket: Socket,
): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const refusal = failureOf(error);
  const requestId = randomUUID();
  log.debug({ requestId, code: refusal.code }, 'no request');
  if (socket.writable) socket.write(messageOf(refusal, requestId));
  socket.destroy(error);
};
