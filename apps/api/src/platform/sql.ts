import { Prisma } from '@vestibule/prisma';

/** A piece of SQL with its values, of which statements are put together. */
export type Sql = Prisma.Sql;
export const { sql, join } = Prisma;
