// PostgreSQL in WebAssembly (PGlite) in a worker thread, behind a Unix socket that only this user reaches: the same
// driver and the same SQL as with a server (architecture: One SQL dialect, two databases).
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { holderOf, lockFolder } from './folder-lock.ts';

export interface WorkerStart {
  socketPath: string;
  /** In memory where absent. */
  databaseFolder?: string;
  /** A dump to begin from, for an empty database. */
  loadFrom?: string;
}
export type WorkerCommand = { do: 'close' } | { do: 'dump'; path: string };
export type WorkerAnswer = 'listening' | 'dumped' | 'closed';

export interface EmbeddedDatabase {
  connection: pg.PoolConfig;
  /** Writes the whole database to one file, to begin others from. */
  dump(path: string): Promise<void>;
  /** Flushes, stops the worker and gives the folder back. */
  close(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The process's folder; the database is in `postgres` below it. In memory where absent. */
  dataFolder?: string | undefined;
  loadFrom?: string | undefined;
}

const socketName = '.s.PGSQL.5432';
const longestSocketPath = 107;

const connectionAt = (socketFolder: string): pg.PoolConfig => ({
  host: socketFolder,
  port: 5432,
  user: 'postgres',
  database: 'postgres',
});

const temporarySocketFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'vestibule-'));

const socketFolderFor = async (dataFolder: string): Promise<string> => {
  const folder = join(dataFolder, 'socket');
  return Buffer.byteLength(join(folder, socketName)) > longestSocketPath ? temporarySocketFolder() : folder;
};

const next = async (worker: Worker, expected: WorkerAnswer): Promise<void> => {
  const [answer] = (await once(worker, 'message')) as [WorkerAnswer];
  if (answer !== expected)
    throw new Error(`The embedded database answered ${answer} instead of ${expected}.`);
};

const run = async (start: WorkerStart, release: () => Promise<void>): Promise<EmbeddedDatabase> => {
  const worker = new Worker(new URL('./embedded-database.worker.ts', import.meta.url), { workerData: start });
  const ask = async (command: WorkerCommand, expected: WorkerAnswer): Promise<void> => {
    worker.postMessage(command);
    await next(worker, expected);
  };
  await next(worker, 'listening').catch(async (error: unknown) => {
    await release();
    throw error;
  });
  return {
    connection: connectionAt(join(start.socketPath, '..')),
    dump: (path) => ask({ do: 'dump', path }, 'dumped'),
    close: async () => {
      await ask({ do: 'close' }, 'closed');
      await worker.terminate();
      await release();
    },
  };
};

const openInMemory = async (loadFrom: string | undefined): Promise<EmbeddedDatabase> => {
  const socketFolder = await temporarySocketFolder();
  const start = {
    socketPath: join(socketFolder, socketName),
    ...(loadFrom === undefined ? {} : { loadFrom }),
  };
  return run(start, () => rm(socketFolder, { recursive: true, force: true }));
};

// A database that was never ready (the process died while it was made) is made anew; the marker tells it from one with data.
const clearUnfinished = async (dataFolder: string): Promise<boolean> => {
  const databaseFolder = join(dataFolder, 'postgres');
  const marker = join(dataFolder, 'postgres.making');
  if (existsSync(marker)) await rm(databaseFolder, { recursive: true, force: true });
  const isNew = !existsSync(join(databaseFolder, 'PG_VERSION'));
  if (isNew) await writeFile(marker, '');
  return isNew;
};

const openInFolder = async (dataFolder: string, loadFrom: string | undefined): Promise<EmbeddedDatabase> => {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await chmod(dataFolder, 0o700);
  const socketFolder = await socketFolderFor(dataFolder);
  const unlock = await lockFolder(dataFolder, socketFolder);
  // Only now that the folder is ours: what lies there is a dead process's.
  await rm(join(socketFolder, socketName), { force: true });
  await mkdir(socketFolder, { recursive: true, mode: 0o700 });
  const release = async (): Promise<void> => {
    await rm(socketFolder, { recursive: true, force: true });
    unlock();
  };
  const isNew = await clearUnfinished(dataFolder);
  const database = await run(
    {
      socketPath: join(socketFolder, socketName),
      databaseFolder: join(dataFolder, 'postgres'),
      ...(isNew && loadFrom !== undefined ? { loadFrom } : {}),
    },
    release,
  );
  await rm(join(dataFolder, 'postgres.making'), { force: true });
  return database;
};

/** Opens a database of this process; throws `FolderInUse` while another process has the folder. */
export const openEmbeddedDatabase = (options: EmbeddedOptions): Promise<EmbeddedDatabase> =>
  options.dataFolder === undefined
    ? openInMemory(options.loadFrom)
    : openInFolder(options.dataFolder, options.loadFrom);

/** The way to the database of the process that has the folder open, if one answers: the operator's commands go there. */
export const connectToRunning = async (dataFolder: string): Promise<pg.PoolConfig | undefined> => {
  const holder = holderOf(dataFolder);
  if (holder === undefined) return undefined;
  const connection = connectionAt(holder.socketFolder);
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return connection;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
};
