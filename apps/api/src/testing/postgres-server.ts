import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** What a test says that is skipped for want of a server. */
export const noServerHere =
  'needs the programs of a PostgreSQL server (Debian: postgresql), which are not here';

// Debian keeps them off the path, one folder a version; elsewhere `pg_config` tells.
const programFolders = (): string[] => [
  ...globSync('/usr/lib/postgresql/*/bin').toSorted().toReversed(),
  (spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout ?? '').trim(),
];

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

const numberOf = (question: readonly string[]): number | undefined => {
  const { status, stdout } = spawnSync('id', [...question, 'postgres'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
};

// The server refuses to run as root.
const serverUser = (): User | undefined => {
  if (process.getuid?.() !== 0) return {};
  const uid = numberOf(['-u']);
  const gid = numberOf(['-g']);
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
};

/** Where `initdb` and `postgres` are; undefined where there are none, or nobody who may run them. */
export const serverPrograms = (): string | undefined =>
  serverUser() === undefined
    ? undefined
    : programFolders().find((folder) =>
        ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
      );

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const answers = async (connectionString: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const settled = async (connectionString: string): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await answers(connectionString)) return;
    await wait(50);
  }
  throw new Error('the PostgreSQL server does not answer');
};

/**
 * A PostgreSQL server of the test's own, in a temporary folder on 127.0.0.1, as an unprivileged user. It may be killed and started again; call
 * `remove` in the end. Undefined where this machine has none.
 */
export const startPostgres = async () => {
  const programs = serverPrograms();
  const user = serverUser();
  if (programs === undefined || user === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'vestibule-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const cluster = join(folder, 'cluster');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { cwd: folder, encoding: 'utf8', ...user },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  // What a process's death leaves is the same without waiting for the disk; a power cut is nobody's test here.
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  let server: ChildProcess | undefined;

  /** `extra`: settings like `max_connections=5`. */
  const start = async (extra: readonly string[] = []): Promise<void> => {
    const given = [...settings, ...extra].flatMap((setting) => ['-c', setting]);
    const args = ['-D', cluster, '-p', String(port), ...given];
    server = spawn(join(programs, 'postgres'), args, { cwd: folder, stdio: 'ignore', ...user });
    await settled(url);
  };

  /** By signal: SIGTERM waits for the clients, SIGINT sends them away, SIGQUIT stops at once and leaves the log to be replayed. */
  const stop = async (signal: NodeJS.Signals = 'SIGINT'): Promise<void> => {
    const ended = server;
    server = undefined;
    if (ended === undefined) return;
    const exit = once(ended, 'exit');
    ended.kill(signal);
    await exit;
  };

  await start();
  return {
    url,
    start,
    stop,
    /** Of the server's main process, to send it signals. */
    signal: (signal: NodeJS.Signals) => server?.kill(signal),
    remove: async (): Promise<void> => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export type PostgresServer = NonNullable<Awaited<ReturnType<typeof startPostgres>>>;
