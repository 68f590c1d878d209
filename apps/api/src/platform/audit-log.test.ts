import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '#testing/test-database.ts';
import { testSecrets } from '#testing/test-secrets.ts';
import { auditHash } from './audit-log-hash.ts';
import { auditLog } from './audit-log.ts';
import type { AuditEntry } from './audit-log.ts';
import type { Database } from './database.ts';
import { randomIds } from './ids.ts';
import { keyedHashes } from './keyed-hash.ts';

const keys = keyedHashes(testSecrets.macKey);
const firstHash = '0'.repeat(64);
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const entry = (subject: string, operator: string): AuditEntry => ({
  id: randomIds.uuid(),
  subject,
  at: new Date('2026-11-24T02:00:00.123Z'),
  event: 'account.unlocked',
  actor: 'operator',
  data: { operator },
});
const append = (one: AuditEntry) => database.transact((db) => auditLog(db, keys).append(one));
const chain = (subject: string) => auditLog(database.prisma, keys).list(subject);

describe('the audit log', () => {
  test('chains the events of a subject, each to the one before it', async () => {
    await append(entry('user:1', 'first'));
    await append(entry('user:2', 'other'));
    await append(entry('user:1', 'second'));
    const [first, second] = await chain('user:1');
    expect(first).toMatchObject({ sequence: 1, data: { operator: 'first' }, previousHash: firstHash });
    expect(second).toMatchObject({ sequence: 2, data: { operator: 'second' }, previousHash: first?.hash });
    expect((await chain('user:2')).map(({ sequence }) => sequence)).toEqual([1]);
    const head = await database.prisma.auditHead.findUniqueOrThrow({ where: { subject: 'user:1' } });
    expect(head).toMatchObject({ sequence: 2, hash: second?.hash });
  });

  test('lets no two events at once follow the same one, from the very first', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(entry('user:4', `${index}`))));
    const events = await chain('user:4');
    expect(events.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    for (const [index, event] of events.entries())
      expect(event.previousHash).toBe(events[index - 1]?.hash ?? firstHash);
  });

  test('records nothing of an act that was given up', async () => {
    const act = database.transact(async (db) => {
      await auditLog(db, keys).append(entry('user:5', 'given up'));
      throw new Error('given up');
    });
    await expect(act).rejects.toThrow('given up');
    expect(await chain('user:5')).toEqual([]);
    expect(await database.prisma.auditHead.findUnique({ where: { subject: 'user:5' } })).toBeNull();
  });

  test.each([
    `UPDATE "AuditEvent" SET "event" = 'x'`,
    `DELETE FROM "AuditEvent"`,
    `TRUNCATE "AuditEvent"`,
    `TRUNCATE "AuditHead" CASCADE`,
    `DELETE FROM "AuditHead"`,
    `UPDATE "AuditHead" SET "sequence" = 1 WHERE "subject" = 'user:1'`,
    `UPDATE "AuditHead" SET "sequence" = "sequence" + 2`,
    `UPDATE "AuditHead" SET "subject" = 'user:9', "sequence" = "sequence" + 1`,
    `INSERT INTO "AuditEvent" SELECT * FROM "AuditEvent" ON CONFLICT ("id") DO UPDATE SET "actor" = 'x'`,
    `INSERT INTO "AuditEvent" SELECT * FROM "AuditEvent" ON CONFLICT ("subject", "sequence") DO UPDATE SET "actor" = 'x'`,
    `MERGE INTO "AuditEvent" e USING (SELECT 1) x ON true WHEN MATCHED THEN UPDATE SET "actor" = 'x'`,
    `WITH gone AS (DELETE FROM "AuditEvent" RETURNING 1) SELECT count(*) FROM gone`,
  ])('refuses %s', async (statement) => {
    const before = await database.prisma.auditEvent.findMany();
    await expect(database.prisma.$executeRawUnsafe(statement)).rejects.toThrow(/append-only|only moves on/);
    expect(await database.prisma.auditEvent.findMany()).toEqual(before);
  });

  test('refuses them in a session that poses as a replica too', async () => {
    const act = database.transact(async (db) => {
      await db.$executeRaw`SET LOCAL session_replication_role = replica`;
      await db.$executeRaw`DELETE FROM "AuditEvent"`;
    });
    await expect(act).rejects.toThrow('append-only');
  });
});

describe('the hash of an event', () => {
  const row = {
    id: '018f3b7a-0000-7000-8000-000000000001',
    subject: 'user:1',
    sequence: 2,
    at: new Date('2026-11-24T02:00:00.123Z'),
    event: 'account.unlocked',
    actor: 'operator',
    data: { b: 1, a: 'text' },
    previousHash: firstHash,
  };
  const hash = auditHash(keys, row);

  test('does not depend on the order of its facts', () => {
    expect(auditHash(keys, { ...row, data: { a: 'text', b: 1 } })).toBe(hash);
  });

  test.each([
    { id: '018f3b7a-0000-7000-8000-000000000002' },
    { subject: 'user:2' },
    { sequence: 3 },
    { at: new Date('2026-11-24T02:00:00.124Z') },
    { event: 'account.unlocke', actor: 'doperator' },
    { actor: 'system' },
    { previousHash: `1${firstHash.slice(1)}` },
    { data: { b: '1', a: 'text' } },
    { data: { b: 1 } },
    { data: { b: 1, a: 'text', c: null } },
    { data: [] },
    { data: 'text' },
    { data: null },
  ])('changes with %j', (changed) => {
    expect(auditHash(keys, { ...row, ...changed })).not.toBe(hash);
  });

  test('can’t be made with another key', () => {
    expect(auditHash(keyedHashes(testSecrets.historyKey), row)).not.toBe(hash);
  });

  test('tells a list from an object with the same entries', () => {
    expect(auditHash(keys, { ...row, data: ['x'] })).not.toBe(auditHash(keys, { ...row, data: { 0: 'x' } }));
  });
});
