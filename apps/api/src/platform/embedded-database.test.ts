import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectToRunning, openEmbeddedDatabase } from './embedded-database.ts';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { FolderInUse } from './folder-lock.ts';
import { readyMadeDatabase } from './ready-made-database.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vestibule-embedded-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = async (dataFolder: string): Promise<EmbeddedDatabase> =>
  openEmbeddedDatabase({ dataFolder, loadFrom: await readyMadeDatabase() });

const query = async (connection: pg.PoolConfig, sql: string): Promise<unknown[]> => {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

test('what was written is there after closing, and the folder is given back', async () => {
  const first = await open(folder);
  await query(first.connection, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (1), (2)');
  await first.close();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  expect(existsSync(join(folder, 'socket'))).toBe(false);
  const second = await open(folder);
  expect(await query(second.connection, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 2 }]);
  await second.close();
});

test('while it runs nobody opens the folder again, but others find the way to it', async () => {
  expect(await connectToRunning(folder)).toBeUndefined();
  const database = await open(folder);
  await expect(open(folder)).rejects.toBeInstanceOf(FolderInUse);
  const found = await connectToRunning(folder);
  expect(found).toEqual(database.connection);
  expect(await query(database.connection, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  // Nor does anybody else on the machine reach it.
  expect((await stat(join(folder, 'socket'))).mode & 0o777).toBe(0o700);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  await database.close();
  expect(await connectToRunning(folder)).toBeUndefined();
});

test('a folder too deep for a socket has it elsewhere, and it is found there', async () => {
  const deep = join(folder, 'a'.repeat(60), 'b'.repeat(60));
  const database = await open(deep);
  expect(database.connection.host).not.toContain(deep);
  const found = await connectToRunning(deep);
  expect(found && (await query(found, 'SELECT 1 AS n'))).toEqual([{ n: 1 }]);
  await database.close();
  expect(existsSync(database.connection.host ?? deep)).toBe(false);
});

test('a database that was never finished is made anew; one with data never is', async () => {
  const first = await open(folder);
  await query(first.connection, 'CREATE TABLE kept (n int)');
  await first.close();
  expect(existsSync(join(folder, 'postgres.making'))).toBe(false);
  // As if the process had died while it unpacked the dump.
  await writeFile(join(folder, 'postgres.making'), '');
  await rm(join(folder, 'postgres', 'base'), { recursive: true });
  const second = await open(folder);
  expect(await query(second.connection, `SELECT to_regclass('kept')::text AS name`)).toEqual([
    { name: null },
  ]);
  await second.close();
});

test('a dump that cannot be read is an error, not an empty database', async () => {
  await writeFile(join(folder, 'broken.tgz'), 'no archive');
  await expect(
    openEmbeddedDatabase({ dataFolder: folder, loadFrom: join(folder, 'broken.tgz') }),
  ).rejects.toBeInstanceOf(Error);
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

const answersAgain = async (connection: pg.PoolConfig): Promise<unknown[]> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await query(connection, 'SELECT count(*)::int AS n FROM kept');
    } catch (error) {
      if (tries === 200) throw error;
      await wait(100);
    }
  }
};

test(
  'a database that breaks down is begun again by itself, with all that was acknowledged',
  { timeout: 60_000 },
  async () => {
    const database = await open(folder);
    await query(database.connection, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (1), (2)');
    await query(
      database.connection,
      `CREATE FUNCTION endless(n int) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN endless(n + 1); END'`,
    );
    // Deeper than the stack of WebAssembly: the whole database aborts, and would never answer anybody again.
    await expect(query(database.connection, 'SELECT endless(1)')).rejects.toThrow();
    expect(await answersAgain(database.connection)).toEqual([{ n: 2 }]);
    await expect(query(database.connection, 'INSERT INTO kept VALUES (3)')).resolves.toEqual([]);
    await database.close();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  },
);
