import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { keyShape, secretsIn, secretsShape } from './secrets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vestibule-secrets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('they are made once, for their owner alone', async () => {
  const path = join(folder, 'new', 'secrets.json');
  const first = await secretsIn(join(folder, 'new'));
  expect(await secretsIn(join(folder, 'new'))).toEqual(first);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'new'))).mode & 0o777).toBe(0o700);
  const keys = [...Object.values(first.peppers), first.macKey, first.historyKey, first.cookieKey];
  expect(new Set(keys).size).toBe(4);
  expect(keys.every((key) => Buffer.from(key, 'base64').length === 32)).toBe(true);
});

test('processes that start at once agree', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => secretsIn(folder)));
  expect(new Set(all.map((secrets) => JSON.stringify(secrets))).size).toBe(1);
});

test('a damaged file stops the start and stays as it was', async () => {
  await writeFile(join(folder, 'secrets.json'), '{ "peppers": {');
  await expect(secretsIn(folder)).rejects.toThrow('is damaged');
  expect(await readFile(join(folder, 'secrets.json'), 'utf8')).toBe('{ "peppers": {');
});

test('a key has at least 32 bytes of base64', () => {
  const bytes = (n: number): string => Buffer.alloc(n, 7).toString('base64');
  expect([32, 33, 34, 48, 64].every((n) => z.safeParse(keyShape, bytes(n)).success)).toBe(true);
  expect([0, 16, 29].some((n) => z.safeParse(keyShape, bytes(n)).success)).toBe(false);
  expect(z.safeParse(keyShape, 'correct horse battery staple correct horse').success).toBe(false);
});

test('the current pepper must be there', async () => {
  const secrets = await secretsIn(folder);
  expect(z.safeParse(secretsShape, { ...secrets, currentPepper: 2 }).success).toBe(false);
});
