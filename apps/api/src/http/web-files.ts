import { apiPrefix } from '@vestibule/contract';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const year = 'public, max-age=31536000, immutable';

/** No page of ours has a name like a file's: who asks for `/portal.bak` is told that there is none, not given a page (ASVS 14.2.5). */
const fileName = /[.~]|%2e|%7e/i;

const isNavigation = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  !request.url.startsWith(apiPrefix) &&
  !fileName.test(request.url.split('?', 1)[0] ?? '') &&
  (request.headers.accept ?? '').includes('text/html');

export interface WebFiles {
  /** Answers a page of the SPA, or says that this request asks for none. */
  readonly page: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;
}

/** Serves the built SPA: hashed assets for a year, pages always asked anew; precompressed files where the browser takes them. */
export const webFiles = async (app: FastifyInstance, folder: string): Promise<WebFiles> => {
  const shell = existsSync(join(folder, 'app.html')) ? 'app.html' : 'index.html';
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    // Nothing here is large enough to be fetched in parts, and a range that cannot be given would end as a fault of ours.
    acceptRanges: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.includes('/assets/') ? year : 'no-cache');
    },
  });
  return {
    page: (request, reply) =>
      isNavigation(request) ? reply.header('cache-control', 'no-cache').sendFile(shell) : undefined,
  };
};
