import { Prisma } from '@vestibule/prisma';
import * as z from 'zod/mini';

const codes = new Set([
  // Prisma: unreachable, timed out, closed, no connection or transaction in time, too many connections.
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2037',
  // The socket's own.
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  // The driver adapter's kinds, which raw queries keep.
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  // PostgreSQL: shutting down, crashed, starting up, too many connections, connection failures.
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
]);

// The driver (pg) says these without a code.
const wordings = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
];

const coded = z.object({ code: z.string() });
const ofDriver = z.object({
  driverAdapterError: z.object({
    cause: z.object({ kind: z.string(), originalCode: z.optional(z.string()) }),
  }),
});

const codesOf = (error: Error): (string | undefined)[] => {
  const cause =
    'meta' in error ? z.safeParse(ofDriver, error.meta).data?.driverAdapterError.cause : undefined;
  return [z.safeParse(coded, error).data?.code, cause?.originalCode, cause?.kind];
};

/** Whether the database couldn't be reached or broke off, so that the same call may succeed a little later (503). */
export const isDatabaseUnavailable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (codesOf(error).some((code) => code !== undefined && codes.has(code))) return true;
  return wordings.some((wording) => error.message.includes(wording));
};
