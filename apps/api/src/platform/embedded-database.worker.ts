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

const db = await PGlite.create(await options());
const server = new PGLiteSocketServer({
  db: withWholeExchanges(db),
  path: start.socketPath,
  maxConnections: 32,
});

const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);

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
