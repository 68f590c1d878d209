import { Prisma } from '@vestibule/prisma';
import * as z from 'zod/mini';

/** What an operator is told of an error, and nothing of what an investor gave. */
export interface ToldError {
  readonly type: string;
  readonly message: string;
  readonly code: string | undefined;
  /** The frames alone: the first lines of a stack are the message once more. */
  readonly stack: string;
  /** What the database said, by names: SQLSTATE, table, constraint. */
  readonly database?: Readonly<Record<string, string>>;
  readonly cause?: ToldError;
}

// What the driver adapter leaves in an error's `meta` (Prisma 7.10). Beside it there is `detail`, which holds the whole row that failed.
const databaseMeta = z.object({
  modelName: z.optional(z.string()),
  driverAdapterError: z.optional(
    z.object({
      cause: z.object({
        originalCode: z.optional(z.string()),
        kind: z.optional(z.string()),
        table: z.optional(z.string()),
        constraint: z.optional(z.object({ index: z.optional(z.string()) })),
      }),
    }),
  ),
});

const databaseFacts = (meta: unknown): Readonly<Record<string, string>> | undefined => {
  const { data } = z.safeParse(databaseMeta, meta);
  if (data === undefined) return undefined;
  const { originalCode, kind, table, constraint } = data.driverAdapterError?.cause ?? {};
  const facts = { sqlState: originalCode, kind, model: data.modelName, table, constraint: constraint?.index };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
};

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** PostgreSQL's class 22: "invalid input syntax for type uuid", and the very input behind it. */
const quotesInput = (facts: Readonly<Record<string, string>> | undefined): boolean =>
  facts?.['sqlState']?.startsWith('22') === true;

const safeMessage = (error: Error, facts: Readonly<Record<string, string>> | undefined): string => {
  const lines = linesOf(error.message);
  const call = lines[0] ?? '';
  // Between its first and its last line stands the query with its values.
  if (error instanceof Prisma.PrismaClientValidationError) return [call, lines.at(-1)].join(' ');
  if (error instanceof Prisma.PrismaClientUnknownRequestError) return call;
  return quotesInput(facts) ? call : lines.join(' ');
};

const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

const codeOf = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** pg's own errors bear the SQLSTATE as their code. */
const factsOf = (error: Error): Readonly<Record<string, string>> | undefined => {
  if ('meta' in error) return databaseFacts(error.meta);
  const code = codeOf(error);
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) ? { sqlState: code } : undefined;
};

const deepestCause = 4;

/** For the log: who wrote the error can't know what will be in it, so whatever a database quotes is left out (security: Secrets). */
export const toldError = (error: Error, depth = 0): ToldError => {
  const database = factsOf(error);
  const { cause } = error;
  return {
    type: error.name,
    message: safeMessage(error, database),
    code: codeOf(error),
    stack: framesOf(error),
    ...(database === undefined ? {} : { database }),
    ...(cause instanceof Error && depth < deepestCause ? { cause: toldError(cause, depth + 1) } : {}),
  };
};
