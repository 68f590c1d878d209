// PostgreSQL in WebAssembly (PGlite) in a worker thread, behind a Unix socket that only this user reaches: the same
// driver and the same SQL as with a server (architecture: One SQL dialect, two databases).
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { DataFolderUnusable } from './data-folder.ts';
import { holderOf, lockFolder } from './folder-lock.ts';

export interface WorkerStart {
  socketPath: string;
  /** In memory where absent. */
  databaseFolder?: string;
  /** A dump to begin from, for an empty database. */
  loadFrom?: string;
}
export type WorkerCommand = { do: 'close' } | { do: 'dump'; path: string };
type WorkerState = 'listening' | 'dumped' | 'closed';
export type WorkerAnswer = WorkerState | { failed: string };

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

const next = async (worker: Worker, expected: WorkerState): Promise<void> => {
  const [answer] = (await once(worker, 'message')) as [WorkerAnswer];
  if (answer === expected) return;
  throw new Error(
    typeof answer === 'object' ? answer.failed : `It answered ${answer} instead of ${expected}.`,
  );
};

const begin = async (start: WorkerStart): Promise<Worker> => {
  const worker = new Worker(new URL('./embedded-database.worker.ts', import.meta.url), { workerData: start });
  await next(worker, 'listening');
  // What breaks it later ends it, and it is begun anew; until then its socket refuses.
  return worker.on('error', () => undefined);
};

const restartMs = 500;

/** Begins the worker of a folder again whenever it ends by itself (no room on the disk, out of memory): the log is replayed, as after the process's death. */
const keptRunning = (start: WorkerStart, first: Worker) => {
  const { loadFrom: _loadFrom, ...again } = start;
  let isClosing = false;
  let worker = first;
  const restart = async (): Promise<void> => {
    await wait(restartMs, undefined, { ref: false });
    if (isClosing) return undefined;
    await rm(start.socketPath, { force: true });
    const fresh = await begin(again).catch(() => undefined);
    return fresh === undefined ? restart() : attend(fresh);
  };
  const attend = (present: Worker): void => {
    worker = present;
    if (start.databaseFolder !== undefined) present.once('exit', () => void restart());
  };
  attend(first);
  return {
    present: (): Worker => worker,
    closing: (): void => {
      isClosing = true;
    },
  };
};

const run = async (start: WorkerStart, release: () => Promise<void>): Promise<EmbeddedDatabase> => {
  const kept = keptRunning(
    start,
    await begin(start).catch(async (error: unknown) => {
      await release();
      const { databaseFolder } = start;
      throw error instanceof Error && databaseFolder !== undefined
        ? new DataFolderUnusable(dirname(databaseFolder), error.message)
        : error;
    }),
  );
  const ask = async (command: WorkerCommand, expected: WorkerState): Promise<void> => {
    kept.present().postMessage(command);
    await next(kept.present(), expected);
  };
  return {
    connection: connectionAt(join(start.socketPath, '..')),
    dump: (path) => ask({ do: 'dump', path }, 'dumped'),
    close: async () => {
      kept.closing();
      await ask({ do: 'close' }, 'closed');
      await kept.present().terminate();
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

/** Makes the folder and takes it for this process. */
const takeFolder = async (dataFolder: string) => {
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
  return { socketPath: join(socketFolder, socketName), release };
};

const openInFolder = async (dataFolder: string, loadFrom: string | undefined): Promise<EmbeddedDatabase> => {
  try {
    const { socketPath, release } = await takeFolder(dataFolder);
    const isNew = await clearUnfinished(dataFolder);
    const databaseFolder = join(dataFolder, 'postgres');
    const source = isNew && loadFrom !== undefined ? { loadFrom } : {};
    const database = await run({ socketPath, databaseFolder, ...source }, release);
    await rm(join(dataFolder, 'postgres.making'), { force: true });
    return database;
  } catch (error) {
    throw DataFolderUnusable.unlessOther(dataFolder, error);
  }
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
