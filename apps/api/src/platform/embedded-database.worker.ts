// The worker's side of embedded-database.ts: PostgreSQL in WebAssembly is busy while it computes, so it has a thread of its own.
import { openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { PGliteOptions } from '@electric-sql/pglite';
import type { WorkerAnswer, WorkerCommand, WorkerStart } from './embedded-database.ts';
import { withWholeExchanges } from './whole-exchanges.ts';

// Only what this house's own main thread sends (same file set, same process).
const start = workerData as WorkerStart;

const options = async (): Promise<PGliteOptions> => ({
  ...(start.databaseFolder === undefined ? {} : { dataDir: start.databaseFolder }),
  ...(start.loadFrom === undefined ? {} : { loadDataDir: await openAsBlob(start.loadFrom) }),
});

const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);

// What the database's file system throws is no Error: a number of WASI's, which few know by heart.
const wasiErrors: Readonly<Record<number, string>> = {
  2: 'this user may not write there',
  19: 'there is no room left for this user',
  22: 'files may not grow that long here (ulimit -f)',
  51: 'there is no room left on the disk',
  63: 'this user may not write there',
  69: 'it is read-only',
};

const reasonOf = (error: unknown): string => {
  const { errno, message } = error as { errno?: number; message?: string };
  const known = wasiErrors[errno ?? -1];
  if (known !== undefined) return known;
  return `the database in it broke down (${message?.split(/[.\n]/, 1)[0] ?? String(error)})`;
};

/** A database that threw has aborted in the middle of something, and its queue never moves again: only a new one, from what is on the disk, goes on. */
const giveUp = (error: unknown): never => {
  answer({ failed: reasonOf(error) });
  process.exit(1);
};

const db = await options()
  .then((given) => PGlite.create(given))
  .catch(giveUp);
const server = new PGLiteSocketServer({
  db: withWholeExchanges(db, giveUp),
  path: start.socketPath,
  maxConnections: 32,
});

const dump = async (path: string): Promise<void> => {
  const archive = await db.dumpDataDir('gzip');
  await writeFile(path, Buffer.from(await archive.arrayBuffer()));
  answer('dumped');
};

const close = async (): Promise<void> => {
  await server.stop();
  await db.close();
  answer('closed');
};

parentPort?.on('message', (command: WorkerCommand) => {
  void (command.do === 'close' ? close() : dump(command.path));
});

await server.start();
answer('listening');
