import { Prisma } from '@vestibule/prisma';
import * as z from 'zod/mini';

/** A unique key of the schema: by its fields, as the primary key, or by the name of an index written by hand. */
export type UniqueKey =
  | { model: Prisma.ModelName; fields: readonly string[] }
  | { model: Prisma.ModelName; primaryKey: true }
  | { index: string };

// What the driver adapter leaves in an error's `meta` (Prisma 7.10): the index is named, its fields are not.
const violation = z.object({
  driverAdapterError: z.object({
    cause: z.object({
      originalCode: z.literal('23505'),
      constraint: z.object({ index: z.string() }),
    }),
  }),
});

// Prisma's own naming of indexes.
const indexName = (key: UniqueKey): string => {
  if ('index' in key) return key.index;
  return 'primaryKey' in key ? `${key.model}_pkey` : `${key.model}_${key.fields.join('_')}_key`;
};

/** Whether `error` says that another row has this key already; by Prisma's methods and raw queries alike. */
export const isUniqueViolation = (error: unknown, key: UniqueKey): boolean => {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const { data } = z.safeParse(violation, error.meta);
  return data?.driverAdapterError.cause.constraint.index === indexName(key);
};
