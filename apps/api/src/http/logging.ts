import type { FastifyServerOptions } from 'fastify';
import { toldError } from '#platform/told-error.ts';

/**
 * The process's log: one JSON line an event. Requests are told by method, path (without its query) and address; bodies, cookies and
 * headers never, and of errors nothing that a database quotes (security: Secrets).
 */
export const logging = (level: string): FastifyServerOptions['logger'] => ({
  level,
  redact: [
    'req.headers',
    'res.headers',
    '*.password',
    '*.internetPassword',
    '*.basicPassword',
    '*.token',
    '*.answer',
    '*.identityPrefix',
  ],
  serializers: {
    err: (error: Error) => ({ ...toldError(error) }),
    req: ({ method, url, ip }) => ({ method, path: url.split('?', 1)[0], remoteAddress: ip }),
  },
});
