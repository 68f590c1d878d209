import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from '@vestibule/prisma';
import { migrate, pendingMigrations } from '@vestibule/prisma/migrate';
import type pg from 'pg';
import { connectToRunning, openEmbeddedDatabase } from './embedded-database.ts';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { readyMadeDatabase } from './ready-made-database.ts';

/** What a repository queries: the client itself or the transaction it stands in. */
export type Db = Prisma.TransactionClient;

export interface Database {
  readonly kind: 'server' | 'embedded';
  readonly prisma: PrismaClient;
  /** One business act, all or nothing; done again (twice at most) when PostgreSQL broke it off for a deadlock. */
  transact<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Rejects when the database doesn't answer. */
  ping(): Promise<void>;
  /** Brings the tables up to date; nodes that start together wait for one another. Answers the names of what was applied. */
  migrate(log?: (message: string) => void): Promise<string[]>;
  /** Names of migrations still to come: a node with any isn't ready. */
  pendingMigrations(): Promise<string[]>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** A PostgreSQL server; without it the embedded database. */
  databaseUrl?: string | undefined;
  /** Of the embedded database; in memory where absent. */
  dataFolder?: string | undefined;
  /** Connections to a server, by this process. */
  poolSize?: number | undefined;
}

interface Source {
  kind: Database['kind'];
  connection: pg.PoolConfig;
  release(): Promise<void>;
}

// The adapter reads every timestamptz as UTC, whatever offset PostgreSQL wrote: the session must speak UTC.
const serverSource = (connectionString: string, poolSize: number): Source => ({
  kind: 'server',
  connection: {
    connectionString,
    options: '-c TimeZone=UTC',
    application_name: 'vestibule',
    max: poolSize,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    keepAlive: true,
  },
  release: async () => undefined,
});

// Its one session takes turns; more connections than a few only wait inside instead of outside.
const embeddedConnection = (connection: pg.PoolConfig): pg.PoolConfig => ({
  ...connection,
  max: 8,
  idleTimeoutMillis: 0,
});

const openOwn = async (dataFolder: string | undefined): Promise<EmbeddedDatabase> => {
  const isNew = dataFolder === undefined || !existsSync(join(dataFolder, 'postgres', 'PG_VERSION'));
  // Where no dump can be kept (read-only packages), the database makes itself from nothing.
  const loadFrom = isNew ? await readyMadeDatabase().catch(() => undefined) : undefined;
  return openEmbeddedDatabase({ dataFolder, loadFrom });
};

const embeddedSource = async (dataFolder: string | undefined): Promise<Source> => {
  const running = dataFolder === undefined ? undefined : await connectToRunning(dataFolder);
  if (running !== undefined)
    return { kind: 'embedded', connection: embeddedConnection(running), release: async () => undefined };
  const own = await openOwn(dataFolder);
  return { kind: 'embedded', connection: embeddedConnection(own.connection), release: () => own.close() };
};

// PostgreSQL plans a named statement once a connection. The embedded database's connections share one session, where such
// names would clash (42P05).
const statementName = ({ sql }: { sql: string }): string =>
  createHash('sha256').update(sql).digest('base64url');

const adapterFor = ({ kind, connection }: Source): PrismaPg => {
  switch (kind) {
    case 'server':
      return new PrismaPg(connection, { statementNameGenerator: statementName });
    case 'embedded':
      return new PrismaPg(connection);
  }
};

const isDeadlock = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034';

const transactOn =
  (prisma: PrismaClient): Database['transact'] =>
  async (work) => {
    for (let retries = 2; ; retries -= 1) {
      try {
        return await prisma.$transaction(work);
      } catch (error) {
        if (retries === 0 || !isDeadlock(error)) throw error;
      }
    }
  };

const databaseOn = (source: Source): Database => {
  const prisma = new PrismaClient({
    adapter: adapterFor(source),
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
      const options = { connection: source.connection, ...(log === undefined ? {} : { log }) };
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
  databaseOn(
    options.databaseUrl === undefined
      ? await embeddedSource(options.dataFolder)
      : serverSource(options.databaseUrl, options.poolSize ?? 10),
  );
