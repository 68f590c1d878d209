import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '#testing/test-database.ts';
import { auditLog } from './audit-log.ts';
import type { AuditEntry } from './audit-log.ts';
import type { Database } from './database.ts';
import { randomIds } from './ids.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const entry = (subject: string, event: string): AuditEntry => ({
  id: randomIds.uuid(),
  subject,
  at: new Date('2026-11-24T02:00:00.123Z'),
  event,
  actor: 'investor',
  data: { b: 1, a: 'text', none: null, yes: true },
});
const append = (one: AuditEntry) => database.transact((db) => auditLog(db).append(one));
const chain = (subject: string) => auditLog(database.prisma).list(subject);

describe('the audit log', () => {
  test('chains the events of a subject, each to the one before it', async () => {
    await append(entry('user:1', 'first'));
    await append(entry('user:2', 'other'));
    await append(entry('user:1', 'second'));
    const [first, second] = await chain('user:1');
    expect(first).toMatchObject({
      sequence: 1,
      event: 'first',
      previousHash: '0'.repeat(64),
      data: { a: 'text', b: 1, none: null, yes: true },
    });
    expect(second).toMatchObject({ sequence: 2, event: 'second', previousHash: first?.hash });
    expect((await chain('user:2')).map(({ sequence }) => sequence)).toEqual([1]);
  });

  test('hashes all of an event', async () => {
    await append(entry('user:3', 'first'));
    const [row] = await chain('user:3');
    const data = JSON.stringify([
      ['a', 'text'],
      ['b', 1],
      ['none', null],
      ['yes', true],
    ]);
    const whole = JSON.stringify([
      'user:3',
      1,
      '2026-11-24T02:00:00.123Z',
      'first',
      'investor',
      data,
      '0'.repeat(64),
    ]);
    expect(row?.hash).toBe(createHash('sha256').update(whole).digest('hex'));
  });

  test('lets no two events at once follow the same one', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(entry('user:4', `event ${index}`))));
    const events = await chain('user:4');
    expect(events.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    for (const [index, event] of events.entries())
      expect(event.previousHash).toBe(events[index - 1]?.hash ?? '0'.repeat(64));
  });

  test('records nothing of an act that was given up', async () => {
    const act = database.transact(async (db) => {
      await auditLog(db).append(entry('user:5', 'given up'));
      throw new Error('given up');
    });
    await expect(act).rejects.toThrow('given up');
    expect(await chain('user:5')).toEqual([]);
  });

  test.each(['UPDATE "AuditEvent" SET "event" = \'x\'', 'DELETE FROM "AuditEvent"'])(
    'refuses %s',
    async (statement) => {
      await expect(database.prisma.$executeRawUnsafe(statement)).rejects.toThrow();
    },
  );
});
