import type { FastifyServerOptions } from 'fastify';

/** What is told of an error. `meta` of a database error stays out: a violated check carries the whole failing row, digests included. */
const serialiseError = (error: Error & { readonly code?: unknown }) => ({
  type: error.name,
  message: error.message,
  code: typeof error.code === 'string' ? error.code : undefined,
  stack: error.stack ?? '',
});

/**
 * The process's log: one JSON line an event. Requests are told by method, path (without its query) and address; bodies, cookies and
 * headers never (security: Secrets).
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
    err: serialiseError,
    req: ({ method, url, ip }) => ({ method, path: url.split('?', 1)[0], remoteAddress: ip }),
  },
});
