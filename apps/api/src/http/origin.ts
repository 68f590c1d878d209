import type { FastifyRequest } from 'fastify';
import { fail } from '#failure.ts';

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

/**
 * Refuses a mutating request that another site's page made (security: Session, CSRF): browsers say where a request comes from in
 * `Sec-Fetch-Site`; those that don't send `Origin`. A request with neither comes from no browser of ours.
 */
export const requireOwnOrigin = async (request: FastifyRequest): Promise<void> => {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site !== 'same-origin') fail('request.foreign_origin');
    return;
  }
  const { origin } = request.headers;
  if (origin === undefined || hostOf(origin) !== request.host) fail('request.foreign_origin');
};
