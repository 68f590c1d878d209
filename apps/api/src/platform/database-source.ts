// Where the database is, how it is reached, and how long anybody waits for it.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { connectToRunning, openEmbeddedDatabase } from './embedded-database.ts';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { readyMadeDatabase } from './ready-made-database.ts';

export interface DatabaseOptions {
  /** A PostgreSQL server; without it the embedded database. */
  databaseUrl?: string | undefined;
  /** Of the embedded database; in memory where absent. */
  dataFolder?: string | undefined;
  /** Connections to a server, by this process. */
  poolSize?: number | undefined;
}

export interface Source {
  kind: 'server' | 'embedded';
  connection: pg.PoolConfig;
  release(): Promise<void>;
}

const statementMs = 10_000;
const silenceMs = { server: 15_000, embedded: 30_000 } as const;

/**
 * A way to the database that breaks off where nothing comes back for so long: a server that hangs, or lies behind a cut cable, sends no refusal,
 * and a request would wait for ever. It has to be longer than a statement may take and than a connection may stay idle.
 */
const impatientSocket = (silence: number) => (): Socket => {
  const socket = new Socket();
  return socket.setTimeout(silence, () => socket.destroy());
};

// The adapter reads every timestamptz as UTC, whatever offset PostgreSQL wrote: the session must speak UTC.
const serverConnection = (connectionString: string, poolSize: number): pg.PoolConfig => ({
  connectionString,
  options: '-c TimeZone=UTC',
  application_name: 'vestibule',
  max: poolSize,
  connectionTimeoutMillis: 5000,
  idleTimeoutMillis: 10_000,
  // A lock is held for milliseconds: whoever waits longer stands behind something that is stuck, and may try again.
  lock_timeout: 5000,
  statement_timeout: statementMs,
  // Of a node that stopped in the middle of a transaction: its locks go with it.
  idle_in_transaction_session_timeout: statementMs,
  keepAlive: true,
  stream: impatientSocket(silenceMs.server),
});

// Its one session takes turns; more connections than a few only wait inside instead of outside. It knows no time limits of its own.
export const embeddedConnection = (connection: pg.PoolConfig): pg.PoolConfig => ({
  ...connection,
  max: 8,
  connectionTimeoutMillis: silenceMs.embedded,
  idleTimeoutMillis: 20_000,
  stream: impatientSocket(silenceMs.embedded),
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

/** The database that the configuration names; the embedded one is opened here, unless another process has it open. */
export const sourceOf = async ({ databaseUrl, dataFolder, poolSize }: DatabaseOptions): Promise<Source> => {
  if (databaseUrl === undefined) return embeddedSource(dataFolder);
  const connection = serverConnection(databaseUrl, poolSize ?? 10);
  return { kind: 'server', connection, release: async () => undefined };
};

/** The connection for migrations, which take the time they need and wait for other nodes. */
export const patient = ({ connection }: Source): pg.PoolConfig => {
  const {
    stream: _stream,
    statement_timeout: _statement,
    lock_timeout: _lock,
    idle_in_transaction_session_timeout: _idle,
    ...rest
  } = connection;
  return rest;
};

// PostgreSQL plans a named statement once a connection. The embedded database's connections share one session, where such
// names would clash (42P05).
const statementName = ({ sql }: { sql: string }): string =>
  createHash('sha256').update(sql).digest('base64url');

export const adapterFor = ({ kind, connection }: Source): PrismaPg => {
  switch (kind) {
    case 'server':
      return new PrismaPg(connection, { statementNameGenerator: statementName });
    case 'embedded':
      return new PrismaPg(connection);
  }
};
