import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, statfs, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { mayNotMount, mountSmallDisk } from '#testing/small-disk.ts';
import { DataFolderUnusable } from './data-folder.ts';
import { isDatabaseUnavailable } from './database-unavailable.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { secretsIn } from './secrets.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vestibule-folder-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const smallDisk = (megabytes: number) => {
  const disk = mountSmallDisk(megabytes);
  if (disk !== undefined) onTestFinished(disk.unmount);
  return disk;
};

/** What a process says that is refused: `main.ts` as it is. */
const startIn = async (dataFolder: string) => {
  const environment = { DATA_FOLDER: dataFolder, PORT: '0' };
  const server = spawn(process.execPath, [join(import.meta.dirname, '../main.ts')], { env: environment });
  let told = '';
  server.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  await once(server, 'close');
  return { code: server.exitCode, told };
};

test('a process that cannot have its data folder ends with 1 and one line that says what to do', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  const { code, told } = await startIn(join(file, 'data'));
  expect(code).toBe(1);
  expect(told).toMatch(
    /^Vestibule did not start: the data folder \S+ cannot be used: part of its path is a file\. [^\n]+\n$/,
  );
});

test('so are the secrets refused a place', async () => {
  const file = join(folder, 'other-file');
  await writeFile(file, '');
  await expect(secretsIn(join(file, 'data'))).rejects.toBeInstanceOf(DataFolderUnusable);
});

describe('where a disk may be mounted', () => {
  test('a disk without room is refused, and serves once it has room', async ({ skip }) => {
    const disk = smallDisk(120) ?? skip(mayNotMount);
    const dataFolder = join(disk.folder, 'data');
    await writeFile(join(disk.folder, 'ballast'), Buffer.alloc(110 * 2 ** 20));
    await expect(openDatabase({ dataFolder })).rejects.toThrow('there is no room left on the disk');
    expect(existsSync(join(dataFolder, 'lock'))).toBe(false);
    await rm(join(disk.folder, 'ballast'));
    const database = await openDatabase({ dataFolder });
    await database.migrate();
    await expect(database.ping()).resolves.toBeUndefined();
    await database.close();
  });

  test('a read-only one is refused, with data and without, and nothing in it changes', async ({ skip }) => {
    const disk = smallDisk(10) ?? skip(mayNotMount);
    const used = join(disk.folder, 'used');
    await mkdir(join(used, 'postgres'), { recursive: true });
    await writeFile(join(used, 'postgres', 'PG_VERSION'), '17\n');
    if (!disk.makeReadOnly()) skip(mayNotMount);
    await expect(openDatabase({ dataFolder: used })).rejects.toThrow('read-only');
    await expect(openDatabase({ dataFolder: join(disk.folder, 'new') })).rejects.toThrow(
      'cannot be made there',
    );
    expect(await readFile(join(used, 'postgres', 'PG_VERSION'), 'utf8')).toBe('17\n');
  });
});

const fill = async (file: string): Promise<void> => {
  const { bavail, bsize } = await statfs(join(file, '..'));
  await writeFile(file, Buffer.alloc(bavail * bsize)).catch(() => undefined);
};

const note = (db: Pick<Database['prisma'], '$executeRaw'>, n: number): Promise<number> =>
  db.$executeRaw`INSERT INTO "kept" VALUES (${n}, repeat(md5(${String(n)}::text), 500))`;

const answersAgain = async (database: Database): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const answers = await database.ping().then(
      () => true,
      () => false,
    );
    if (answers) return;
    await wait(100);
  }
  throw new Error('the database does not come back');
};

test('a disk that fills up while the server runs loses nothing that was acknowledged, and it goes on when there is room', async ({
  skip,
}) => {
  const disk = smallDisk(150) ?? skip(mayNotMount);
  const database = await openDatabase({ dataFolder: join(disk.folder, 'data') });
  await database.prisma.$executeRaw`CREATE TABLE "kept" ("n" int PRIMARY KEY, "text" text)`;
  // Not to be shortened, so that it takes room.
  await database.prisma.$executeRaw`ALTER TABLE "kept" ALTER "text" SET STORAGE EXTERNAL`;
  const ballast = join(disk.folder, 'ballast');
  await fill(ballast);
  let acknowledged = 0;
  const errors: unknown[] = [];
  for (let n = 1; n <= 3000 && errors.length < 5; n += 1) {
    await note(database.prisma, n).then(
      () => (acknowledged += 1),
      (error: unknown) => errors.push(error),
    );
  }
  expect(errors).toHaveLength(5);
  expect(errors.map(isDatabaseUnavailable)).toEqual(errors.map(() => true));
  await truncate(ballast, 0);
  await answersAgain(database);
  const [row] = await database.prisma.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS "n" FROM "kept"`;
  expect(row?.n).toBe(acknowledged);
  await expect(note(database.prisma, 100_000)).resolves.toBe(1);
  await database.close();
});
