import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { routesOf } from './all-routes.ts';
import { closedUntil } from '#features/service-hours/read-service-hours.ts';
import { resolveSession } from '#features/session/resolve-session.ts';
import { answerClientError } from '#http/client-errors.ts';
import { connectionLimits, connectionOptions } from '#http/connection-limits.ts';
import type { ConnectionLimits } from '#http/connection-limits.ts';
import { contextOf } from '#http/context.ts';
import { drainOnClose } from '#http/draining.ts';
import { errorHandler, unknownRoute } from '#http/error-handler.ts';
import { healthRoutes, type Readiness } from '#http/health.ts';
import { maintenanceGate } from '#http/maintenance.ts';
import { registerRoutes } from '#http/mount.ts';
import { openApi } from '#http/openapi.ts';
import { requireOwnOrigin } from '#http/origin.ts';
import { addressLimits, limitByAddress } from '#http/rate-limit.ts';
import type { AddressLimits } from '#http/rate-limit.ts';
import { routeMatcher } from '#http/route-matcher.ts';
import { bareHeaders, securityHeaders } from '#http/security-headers.ts';
import { securityText } from '#http/security-text.ts';
import { sessionGate } from '#http/session.ts';
import { webFiles } from '#http/web-files.ts';
import type { Parts } from '#parts.ts';

export interface AppOptions {
  readonly parts: Parts;
  readonly readiness: Readiness;
  readonly logger: FastifyServerOptions['logger'];
  /** Refuse error codes that the contract does not declare: everywhere but in production. */
  readonly strict: boolean;
  /** Addresses of proxies in front (CIDR); empty: none. */
  readonly trustProxy: readonly string[];
  /** Origins that the portal's pages have; empty: that of whatever host is asked. */
  readonly publicOrigins?: readonly string[] | undefined;
  /** Signs the device cookie. */
  readonly cookieKey: string;
  readonly redisUrl?: string | undefined;
  /** The built SPA; absent when Vite serves it. */
  readonly webFolder?: string | undefined;
  readonly limits?: AddressLimits | undefined;
  readonly connections?: ConnectionLimits | undefined;
}

/** The whole server, in the order in which a request meets it. */
export const buildApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const { parts } = options;
  const app: FastifyInstance = Fastify({
    logger: options.logger ?? false,
    ...connectionOptions(options.connections ?? connectionLimits),
    trustProxy: options.trustProxy.length > 0 ? [...options.trustProxy] : false,
    routerOptions: { maxParamLength: 100 },
    // A connection that was open when the server began to close is served its answer, and closed by it (`drainOnClose`).
    return503OnClosing: false,
    clientErrorHandler: (error, socket) => answerClientError(app.log, error, socket),
    // What fails before there is a route, a broken address for one: no hook meets it.
    frameworkErrors: (error, request, reply) =>
      void errorHandler({ strict: false })(error, request, reply.headers(bareHeaders)),
  });
  const { isDraining } = drainOnClose(app);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('currentSession', undefined);
  app.setErrorHandler(errorHandler({ strict: options.strict }));

  await securityHeaders(app);
  await app.register(cookie, { secret: options.cookieKey });
  await openApi(app);
  const files = options.webFolder === undefined ? undefined : await webFiles(app, options.webFolder);

  app.addHook('onRequest', requireOwnOrigin(options.publicOrigins ?? []));
  await limitByAddress(app, { limits: options.limits ?? addressLimits, redisUrl: options.redisUrl });
  app.addHook(
    'onRequest',
    maintenanceGate(closedUntil(parts), () => parts.clock.now()),
  );
  app.addHook(
    'onRequest',
    sessionGate(resolveSession(parts), () => parts.clock.now()),
  );
  app.addHook('onSend', async (request, reply) => {
    if (request.routeOptions.config.contract === undefined) return;
    // The pages reckon by this header: it has to come from the clock that the rules go by.
    void reply.header('cache-control', 'no-store').header('date', parts.clock.now().toUTCString());
  });

  const mounted = routesOf(parts);
  // A plugin, so that the document sees the routes.
  await app.register(async (api) => registerRoutes(api, mounted, { contextOf }));
  healthRoutes(app, { readiness: options.readiness, isDraining });
  securityText(app, parts.clock);

  const unknown = unknownRoute(routeMatcher(mounted.map(({ route }) => route)));
  app.setNotFoundHandler((request, reply) => files?.page(request, reply) ?? unknown(request, reply));
  return app;
};
