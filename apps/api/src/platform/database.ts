import type { PrismaPg } from '@prisma/adapter-pg';
import type { Prisma } from '@vestibule/prisma';
import { PrismaClient } from '@vestibule/prisma';
import { migrate, pendingMigrations } from '@vestibule/prisma/migrate';
import { isBrokenOffForOthers } from './database-unavailable.ts';
import { adapterFor, patient, sourceOf } from './database-source.ts';
import type { DatabaseOptions, Source } from './database-source.ts';

export type { DatabaseOptions } from './database-source.ts';

/** What a repository queries: the client itself or the transaction it stands in. */
export type Db = Prisma.TransactionClient;

export interface Database {
  readonly kind: Source['kind'];
  readonly prisma: PrismaClient;
  /** One business act, all or nothing; done again (twice at most) when PostgreSQL broke it off for another's sake. */
  transact<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Rejects when the database doesn't answer. */
  ping(): Promise<void>;
  /** Brings the tables up to date; nodes that start together wait for one another. Answers the names of what was applied. */
  migrate(log?: (message: string) => void): Promise<string[]>;
  /** Names of migrations still to come: a node with any isn't ready. */
  pendingMigrations(): Promise<string[]>;
  close(): Promise<void>;
}

const transactOn =
  (prisma: PrismaClient): Database['transact'] =>
  async (work) => {
    for (let retries = 2; ; retries -= 1) {
      try {
        return await prisma.$transaction(work);
      } catch (error) {
        if (retries === 0 || !isBrokenOffForOthers(error)) throw error;
      }
    }
  };

/** A database by a given way to it. */
export const databaseOn = (source: Source, adapter: PrismaPg = adapterFor(source)): Database => {
  const prisma = new PrismaClient({
    adapter,
    errorFormat: 'minimal',
    // Waiting for a connection under a rush is no error yet: the requests' own time limit ends it.
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  });
  return {
    kind: source.kind,
    prisma,
    transact: transactOn(prisma),
    ping: async () => {
      await prisma.$queryRaw`SELECT 1`;
    },
    migrate: async (log) => {
      const options = { connection: patient(source), ...(log === undefined ? {} : { log }) };
      return (await migrate(options)).applied;
    },
    pendingMigrations: () => pendingMigrations((sql) => prisma.$queryRawUnsafe<{ name: string }[]>(sql)),
    close: async () => {
      await prisma.$disconnect();
      await source.release();
    },
  };
};

/** Opens the database that the configuration names; its tables are as they were left: call `migrate` before use. */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> =>
  databaseOn(await sourceOf(options));
