import { errorCatalogue, type Problem } from '@vestibule/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Failure } from '#failure.ts';

/** A refusal as it travels (RFC 9457). `title` is the status in English; people read the words of `packages/phrases` by `code`. */
export const problemOf = ({ code, data }: Failure, requestId: string): Problem => {
  const { status } = errorCatalogue[code];
  return {
    type: `urn:vestibule:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    ...(Object.keys(data).length > 0 ? { data } : {}),
    requestId,
  };
};

const retryAfter = ({ data: { retryAfterSeconds } }: Failure): number | undefined =>
  typeof retryAfterSeconds === 'number' ? retryAfterSeconds : undefined;

export const sendProblem = (request: FastifyRequest, reply: FastifyReply, failure: Failure): FastifyReply => {
  const document = problemOf(failure, request.id);
  const seconds = retryAfter(failure);
  if (seconds !== undefined) void reply.header('retry-after', String(seconds));
  return reply
    .code(document.status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(document));
};
