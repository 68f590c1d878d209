import type { FastifyInstance } from 'fastify';

/** How long a request under way may still take once the server closes, in milliseconds: longer than a full hashing queue. */
const patienceMs = 10_000;

/**
 * What happens from the moment the server is asked to close: no new connections, those open are told to close with their next
 * answer, what is under way is answered. Who still sends or doesn't fetch when patience ends is dropped, so that the close ends.
 */
export const drainOnClose = (app: FastifyInstance): { readonly isDraining: () => boolean } => {
  let draining = false;
  app.addHook('preClose', async () => {
    draining = true;
    setTimeout(() => app.server.closeAllConnections(), patienceMs).unref();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (draining) void reply.header('connection', 'close');
  });
  return { isDraining: () => draining };
};
