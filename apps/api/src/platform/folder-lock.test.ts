import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderInUse, holderOf, lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vestibule-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lockOf = (pid: number, startedAt: string | null = null): Promise<void> =>
  writeFile(join(folder, 'lock'), JSON.stringify({ pid, startedAt, socketFolder: '/nowhere' }));

test('a folder is held by one at a time, for its owner alone', async () => {
  const release = await lockFolder(folder, join(folder, 'socket'));
  expect(holderOf(folder)).toMatchObject({ pid: process.pid, socketFolder: join(folder, 'socket') });
  expect((await stat(join(folder, 'lock'))).mode & 0o777).toBe(0o600);
  await expect(lockFolder(folder, '/elsewhere')).rejects.toBeInstanceOf(FolderInUse);
  release();
  expect(holderOf(folder)).toBeUndefined();
  (await lockFolder(folder, '/elsewhere'))();
});

test('a living process keeps it, a dead one loses it', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(other, 'spawn');
  await lockOf(other.pid ?? 0);
  await expect(lockFolder(folder, '/nowhere')).rejects.toThrow(`process ${other.pid}`);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(holderOf(folder)).toBeUndefined();
  (await lockFolder(folder, '/nowhere'))();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('a process that came later by the same number is not the holder', async () => {
  await lockOf(process.ppid, '1');
  expect(holderOf(folder)).toBeUndefined();
});

test('a lock of this number from before (a container started anew) is taken over', async () => {
  await lockOf(process.pid);
  expect(holderOf(folder)).toBeUndefined();
  (await lockFolder(folder, '/nowhere'))();
});

test('a damaged lock is no holder', async () => {
  await writeFile(join(folder, 'lock'), '{"pid":');
  expect(holderOf(folder)).toBeUndefined();
  const release = await lockFolder(folder, '/nowhere');
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  release();
});
