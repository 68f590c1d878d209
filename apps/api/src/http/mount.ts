import { apiPrefix, errorCatalogue, errorsOf, problem } from '@vestibule/contract';
import type { ErrorCode, FileAnswer, Route, RouteInput, RouteResult } from '@vestibule/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { create as contentDisposition } from 'content-disposition';
import * as z from 'zod/mini';
import { onBehalfOf } from '#platform/abandonment.ts';
import type { RequestContext } from './context.ts';

export type { RequestContext } from './context.ts';

/** Takes parsed input and where the request stands, calls a use case, answers. */
export type Handler<R extends Route> = (
  input: RouteInput<R>,
  context: RequestContext,
) => Promise<RouteResult<R>>;

/** A route of the contract with the handler that serves it. */
export interface MountedRoute {
  readonly route: Route;
  readonly serve: (input: never, context: RequestContext) => Promise<unknown>;
}

export const mount = <R extends Route>(route: R, handler: Handler<R>): MountedRoute => ({
  route,
  serve: handler,
});

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The contract of the route; absent for what is not the API (files, health). */
    contract?: Route;
  }
}

/** How the edge looks at a request before and around a handler; the composition gives it. */
export interface Edge {
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext;
}

const problemResponses = (route: Route): Record<number, unknown> => {
  const codes = new Set<ErrorCode>(errorsOf(route));
  const byStatus = Map.groupBy(codes, (code) => errorCatalogue[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, listed]) => [
      status,
      { description: [...listed].join(', '), content: { 'application/problem+json': { schema: problem } } },
    ]),
  );
};

/** What a 204 holds. */
const nothing = z.null();

const answerSchema = ({ answer, file }: Route): unknown =>
  file === undefined
    ? (answer ?? nothing)
    : { description: 'A file to be kept', content: { [file]: { schema: z.file() } } };

const schemaOf = (route: Route): FastifySchema & Record<string, unknown> => ({
  operationId: route.id,
  summary: route.summary,
  tags: [route.id.split('.')[0] ?? route.id],
  ...(route.params ? { params: route.params } : {}),
  ...(route.query ? { querystring: route.query } : {}),
  ...(route.body ? { body: route.body } : {}),
  response: {
    ...problemResponses(route),
    [route.status]: answerSchema(route),
  },
});

/** Tells that nobody waits for the answer any more: whoever has gone shall wait for no hash. (Fastify's own signal tells it as soon as the request's body is read.) */
const departureOf = ({ raw }: FastifyReply): AbortSignal => {
  const departure = new AbortController();
  raw.once('close', () => departure.abort());
  return departure.signal;
};

/** RFC 6266: a browser keeps it under its name, whatever letters that is written in, and opens nothing in our origin. */
const sendFile = (reply: FastifyReply, { fileName, content }: FileAnswer): FastifyReply =>
  reply
    .header('content-disposition', contentDisposition(fileName))
    .send(Buffer.from(content.buffer, content.byteOffset, content.byteLength));

/** Puts the contract's routes on the server: parses in, serialises out (what the answer's schema lacks is stripped). */
export const registerRoutes = (app: FastifyInstance, mounted: readonly MountedRoute[], edge: Edge): void => {
  for (const { route, serve } of mounted) {
    app.route({
      method: route.method,
      url: `${apiPrefix}${route.path}`,
      schema: schemaOf(route),
      config: { contract: route },
      handler: async (request, reply) => {
        const input = { params: request.params, query: request.query, body: request.body } as never;
        const answer = await onBehalfOf(departureOf(reply), () =>
          serve(input, edge.contextOf(request, reply)),
        );
        void reply.code(route.status);
        if (route.file !== undefined) return sendFile(reply.type(route.file), answer as FileAnswer);
        return reply.send(route.status === 204 ? undefined : answer);
      },
    });
  }
};
