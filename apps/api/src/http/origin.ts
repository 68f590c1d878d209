import type { FastifyRequest } from 'fastify';
import { fail } from '#failure.ts';

const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host : undefined;

/** Without configured origins: the host that was asked. Not the scheme, for a proxy in front may end TLS. */
const isOwnHost = (origin: string, { protocol, host }: FastifyRequest): boolean => {
  const own = hostOf(`${protocol}://${host}`);
  return own !== undefined && hostOf(origin) === own;
};

/**
 * Refuses a mutating request that another site's page made (security: Session, CSRF). Browsers say where a request comes from in
 * `Sec-Fetch-Site`, and in `Origin`: whichever is there has to be right, and one has to be there. A request with neither comes from
 * no browser of ours. `publicOrigins` are the portal's own; empty: whatever host was asked.
 */
export const requireOwnOrigin =
  (publicOrigins: readonly string[]) =>
  async (request: FastifyRequest): Promise<void> => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const { 'sec-fetch-site': site, origin } = request.headers;
    if (site === undefined && origin === undefined) fail('request.foreign_origin');
    if (site !== undefined && site !== 'same-origin') fail('request.foreign_origin');
    if (origin === undefined) return;
    const isOwn = publicOrigins.length > 0 ? publicOrigins.includes(origin) : isOwnHost(origin, request);
    if (!isOwn) fail('request.foreign_origin');
  };
