import type { FastifyRequest } from 'fastify';
import { fail } from '#failure.ts';

/** When the service opens again, or undefined while it is open. */
export type ClosedUntil = () => Promise<Date | undefined>;

/** While the service is closed every route of the contract but those that say otherwise is refused (rules §5). */
export const maintenanceGate =
  (closedUntil: ClosedUntil, now: () => Date) =>
  async (request: FastifyRequest): Promise<void> => {
    const { contract } = request.routeOptions.config;
    if (contract === undefined || contract.duringMaintenance) return;
    const opensAt = await closedUntil();
    if (opensAt === undefined) return;
    const retryAfterSeconds = Math.max(1, Math.ceil((opensAt.getTime() - now().getTime()) / 1000));
    fail('maintenance', { retryAfterSeconds, opensAt: opensAt.toISOString() });
  };
