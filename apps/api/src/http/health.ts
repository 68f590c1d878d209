import type { FastifyInstance } from 'fastify';

export interface Readiness {
  /** Resolves when the database answers and no migration is pending; rejects or says why not. */
  readonly check: () => Promise<{
    readonly ready: boolean;
    readonly database: boolean;
    readonly migrations: boolean;
  }>;
}

interface HealthSources {
  readonly readiness: Readiness;
  /** Whether the server is closing: no load balancer may send it anybody more. */
  readonly isDraining: () => boolean;
}

/** For the operator's load balancer, outside the contract: alive (the process answers) and ready (so does its database). */
export const healthRoutes = (app: FastifyInstance, { readiness, isDraining }: HealthSources): void => {
  app.get('/health/live', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ alive: true }),
  );
  app.get('/health/ready', async (_request, reply) => {
    const state = await readiness.check();
    const ready = state.ready && !isDraining();
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ...state, ready });
  });
};
