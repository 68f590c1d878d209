import { randomIds } from './ids.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isDatabaseUnavailable } from './database-unavailable.ts';
import { openDatabase } from './database.ts';
import type { Database, Db } from './database.ts';

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vestibule-database-'));
  database = await openDatabase({ dataFolder: folder });
  await database.migrate();
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const at = new Date('2026-11-22T01:02:03.456Z');
const window = (db: Db, startsAt: Date = at) =>
  db.maintenanceWindow.create({
    data: { id: randomIds.uuid(), startsAt, endsAt: new Date(startsAt.getTime() + 1), createdAt: at },
  });

test('it is embedded, answers, and needs no migration after migrating', async () => {
  expect(database.kind).toBe('embedded');
  await expect(database.ping()).resolves.toBeUndefined();
  expect(await database.pendingMigrations()).toEqual([]);
  expect(await database.migrate()).toEqual([]);
});

test('times come back to the millisecond', async () => {
  const { id } = await window(database.prisma);
  const row = await database.prisma.maintenanceWindow.findUniqueOrThrow({ where: { id } });
  expect(row.startsAt).toEqual(at);
});

test('a transaction is all or nothing, and nobody sees it half done', async () => {
  const before = await database.prisma.maintenanceWindow.count();
  let seen: Promise<number> | undefined;
  const broken = database.transact(async (db) => {
    await window(db);
    // Waits for its turn until the transaction is over.
    seen = database.prisma.maintenanceWindow.count().then((count) => count);
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw new Error('broken off');
  });
  await expect(broken).rejects.toThrow('broken off');
  expect(await database.prisma.maintenanceWindow.count()).toBe(before);
  expect(await seen).toBe(before);
});

test('fifty transactions at once each have their own', async () => {
  const before = await database.prisma.maintenanceWindow.count();
  await Promise.all(
    Array.from({ length: 50 }, () =>
      database.transact(async (db) => {
        await db.$executeRaw`SELECT 1`;
        await window(db);
      }),
    ),
  );
  expect(await database.prisma.maintenanceWindow.count()).toBe(before + 50);
});

test('a second one of the same folder reaches the first, as the operator does', async () => {
  const second = await openDatabase({ dataFolder: folder });
  const { id } = await window(second.prisma);
  await second.close();
  expect(await database.prisma.maintenanceWindow.count({ where: { id } })).toBe(1);
});

test('the audit log only grows, by whatever hand', async () => {
  const id = randomIds.uuid();
  const hash = '0'.repeat(64);
  const event = { id, subject: 'system', sequence: 1, at, event: 'tested', actor: 'system' };
  await database.prisma.auditEvent.create({ data: { ...event, data: {}, previousHash: hash, hash } });
  await expect(database.prisma.auditEvent.delete({ where: { id } })).rejects.toThrow('append-only');
  await expect(
    database.prisma.auditEvent.update({ where: { id }, data: { actor: 'nobody' } }),
  ).rejects.toThrow('append-only');
  await expect(database.prisma.$executeRaw`TRUNCATE "AuditEvent"`).rejects.toThrow('append-only');
});

test('a server that is not there is unavailable, a broken rule is not', async () => {
  const nowhere = await openDatabase({ databaseUrl: 'postgresql://postgres@127.0.0.1:9/postgres' });
  const errors = await Promise.all(
    [nowhere.ping(), nowhere.transact(async () => 1), nowhere.prisma.session.count()].map((work) =>
      work.then(
        () => undefined,
        (error: unknown) => error,
      ),
    ),
  );
  expect(errors.map(isDatabaseUnavailable)).toEqual([true, true, true]);
  await nowhere.close();
  const rule = await database.prisma.maintenanceWindow
    .create({ data: { id: randomIds.uuid(), startsAt: at, endsAt: at, createdAt: at } })
    .catch((error: unknown) => error);
  expect(rule).toBeInstanceOf(Error);
  expect(isDatabaseUnavailable(rule)).toBe(false);
  expect(isDatabaseUnavailable('ECONNREFUSED')).toBe(false);
});
