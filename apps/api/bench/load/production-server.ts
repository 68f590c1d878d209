import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '#platform/clock.ts';
import { openDatabase } from '#platform/database.ts';
import { passwordHasher } from '#platform/password-hasher.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import { startPostgres } from '#testing/postgres-server.ts';
import { testSecrets } from '#testing/test-secrets.ts';
import { seedPeople } from '../hashing/people.ts';
import type { Person } from '../hashing/people.ts';
import { probe } from './requests.ts';

export interface RunningServer {
  readonly port: number;
  readonly people: readonly Person[];
  stop(): Promise<void>;
}

const investors = 100;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/** Before the server starts: only one process may have an embedded database open. */
const seed = async (
  options: Parameters<typeof openDatabase>[0],
  cost: number,
): Promise<readonly Person[]> => {
  const database = await openDatabase(options);
  await database.migrate();
  const hasher = passwordHasher({ cost, secrets: testSecrets });
  const app = await buildTestApp({ database, world: { hasher, clock: systemClock } });
  try {
    return (await seedPeople(app.parts, { settled: investors, issued: 0 })).settled;
  } finally {
    await app.close();
  }
};

const ready = async (port: number, server: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    const answer = await probe(port, '/health/ready').catch(() => undefined);
    if (answer?.status === 200) return;
    await wait(100);
  }
  throw new Error('The server does not get ready.');
};

const environmentFor = (port: number, cost: number) => ({
  NODE_ENV: 'production',
  PORT: String(port),
  PUBLIC_ORIGIN: 'https://portal.example.hk',
  TRUST_PROXY: '127.0.0.1/32',
  FILE_OUTBOX: '1',
  LOG_LEVEL: 'error',
  BCRYPT_COST: String(cost),
  PEPPERS: `1:${testSecrets.peppers[1]}`,
  MAC_KEY: testSecrets.macKey,
  HISTORY_KEY: testSecrets.historyKey,
  COOKIE_KEY: testSecrets.cookieKey,
});

/** The process that `pnpm start` would run in production, with its own limits, behind a proxy that is us. */
const runServer = async (
  cost: number,
  database: { readonly dataFolder: string; readonly databaseUrl?: string },
): Promise<RunningServer> => {
  const people = await seed(
    database.databaseUrl === undefined ? database : { ...database, poolSize: 4 },
    cost,
  );
  const port = await freePort();
  const server = spawn(process.execPath, [join(import.meta.dirname, '../../src/main.ts')], {
    env: {
      ...environmentFor(port, cost),
      DATA_FOLDER: database.dataFolder,
      ...(database.databaseUrl === undefined ? {} : { DATABASE_URL: database.databaseUrl }),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null) return;
    const exit = once(server, 'exit');
    server.kill('SIGTERM');
    await exit;
  };
  await ready(port, server).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { port, people, stop };
};

const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'vestibule-bench-'));

/** On the embedded database, in a folder of its own. */
export const embeddedServer = async (cost: number): Promise<RunningServer> => {
  const dataFolder = await temporaryFolder();
  const server = await runServer(cost, { dataFolder });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { ...server, stop };
};

/** On a PostgreSQL server; undefined where this machine has none. */
export const postgresServer = async (cost: number): Promise<RunningServer | undefined> => {
  const postgres = await startPostgres();
  if (postgres === undefined) return undefined;
  const dataFolder = await temporaryFolder();
  const server = await runServer(cost, { dataFolder, databaseUrl: postgres.url });
  const stop = async (): Promise<void> => {
    await server.stop();
    await postgres.remove();
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { ...server, stop };
};
