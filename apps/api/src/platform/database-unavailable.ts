import { Prisma } from '@vestibule/prisma';
import * as z from 'zod/mini';

/** PostgreSQL ended one of two transactions that stood in each other's way. */
const brokenOff = ['40001', '40P01'] as const;

const codes = new Set<string>([
  // Prisma: no longer let in, unreachable, timed out, closed, no connection or transaction in time, too many connections.
  'P1000',
  'P1001',
  'P1002',
  'P1003',
  'P1008',
  'P1010',
  'P1011',
  'P1017',
  'P2024',
  'P2028',
  'P2034',
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
  // PostgreSQL: shutting down, crashed, starting up, connection idle too long.
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  // Too many connections, disk full, out of memory, a limit of the configuration; the system failed it, a file or all input and output.
  '53300',
  '53100',
  '53200',
  '53400',
  '58000',
  '58030',
  '58P01',
  // A statement, a lock or a transaction took too long; broken off for another's sake.
  '57014',
  '55P03',
  '25P03',
  '25P04',
  ...brokenOff,
  // A standby that takes no writes (yet).
  '25006',
  // Connection failures.
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

/** Whether a transaction was ended for another's sake, so that the same may succeed at once; by Prisma's methods and raw queries alike. */
export const isBrokenOffForOthers = (error: unknown): boolean => {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const ended: readonly (string | undefined)[] = ['P2034', ...brokenOff];
  return codesOf(error).some((code) => code !== undefined && ended.includes(code));
};

/** Whether the database couldn't be reached or broke off, so that the same call may succeed a little later (503). */
export const isDatabaseUnavailable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (codesOf(error).some((code) => code !== undefined && codes.has(code))) return true;
  return wordings.some((wording) => error.message.includes(wording));
};
