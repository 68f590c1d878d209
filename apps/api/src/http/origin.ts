import type { FastifyRequest } from 'fastify';
import { fail } from '#failure.ts';

const originOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).origin : undefined;

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
  const own = originOf(`${request.protocol}://${request.host}`);
  if (origin === undefined || own === undefined || originOf(origin) !== own) fail('request.foreign_origin');
};
