import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditLog } from '#platform/audit-log.ts';
import type { Db } from '#platform/database.ts';
import { randomIds } from '#platform/ids.ts';
import { keyedHashes } from '#platform/keyed-hash.ts';
import { openTamperedLog } from '#testing/tampered-log.ts';
import type { TamperedLog } from '#testing/tampered-log.ts';
import { testSecrets } from '#testing/test-secrets.ts';
import { readSeal } from './audit-seal.ts';
import type { Verification } from './verify-audit-log.ts';

let log: TamperedLog;
beforeAll(async () => {
  log = await openTamperedLog();
});
afterAll(() => log.database.close());

const sql = (statement: string) => (db: Db) => db.$executeRawUnsafe(statement);
const told = ({ faults }: Verification) =>
  faults.map(({ subject, sequence, fault }) => `${subject} ${sequence} ${fault}`);

const second = `WHERE "subject" = 'user:b' AND "sequence" = 2`;
const last = `WHERE "subject" = 'user:b' AND "sequence" = 4`;

describe('a log as it was written', () => {
  test('is whole, and gets a seal', async () => {
    const { events, subjects, faults, seal, sealHolds } = await log.verify(log.database.prisma);
    expect({ events, subjects, faults, sealHolds }).toEqual({
      events: 8,
      subjects: 3,
      faults: [],
      sealHolds: undefined,
    });
    expect(readSeal(seal ?? '')).toMatchObject({ events: 8 });
  });

  test('is whole while acts go on', async () => {
    const acts = Array.from({ length: 30 }, (_, index) =>
      log.database.transact((db) => log.append(db, `user:busy${index % 3}`)),
    );
    const [verification] = await Promise.all([log.verify(log.database.prisma), ...acts]);
    expect(verification.faultCount).toBe(0);
    expect((await log.verify(log.database.prisma)).events).toBe(38);
  });
});

describe('whatever is changed is found, and where', () => {
  test.each([
    `"id" = '018f3b7a-0000-7000-8000-000000000001'`,
    `"at" = "at" + interval '1 millisecond'`,
    `"at" = 'infinity'`,
    `"event" = 'account.imported'`,
    `"actor" = 'system'`,
    `"data" = '{"operator": "Wong"}'`,
    `"data" = '{}'`,
    `"data" = "data" || '{"more": 1}'`,
    `"data" = '["Chan"]'`,
    `"data" = 'null'`,
    `"hash" = repeat('a', 64)`,
    `"previousHash" = repeat('a', 64)`,
  ])('%s', async (change) => {
    const found = told(await log.after(sql(`UPDATE "AuditEvent" SET ${change} ${second}`)));
    expect(found).toContain('user:b 2 altered');
  });

  test('an event taken out of the middle', async () => {
    const found = await log.after(sql(`DELETE FROM "AuditEvent" ${second}`));
    expect(told(found)).toEqual(['user:b 2 missing']);
    expect(found.seal).toBeUndefined();
  });

  test('the first event', async () => {
    const first = `DELETE FROM "AuditEvent" WHERE "subject" = 'user:b' AND "sequence" = 1`;
    expect(told(await log.after(sql(first)))).toEqual(['user:b 1 missing']);
  });

  test('an event taken out, and the numbers closed up', async () => {
    const found = await log.after(async (db) => {
      await sql(`DELETE FROM "AuditEvent" ${second}`)(db);
      await sql(
        `UPDATE "AuditEvent" SET "sequence" = "sequence" - 1 WHERE "subject" = 'user:b' AND "sequence" > 2`,
      )(db);
    });
    expect(told(found)).toContain('user:b 2 altered');
  });

  test('the newest event', async () => {
    expect(told(await log.after(sql(`DELETE FROM "AuditEvent" ${last}`)))).toEqual(['user:b 4 missing']);
  });

  test('the newest event, and where the chain ends', async () => {
    const found = await log.after(async (db) => {
      await sql(`DELETE FROM "AuditEvent" ${last}`)(db);
      await sql(`UPDATE "AuditHead" SET "sequence" = 3, "hash" = (
        SELECT "hash" FROM "AuditEvent" WHERE "subject" = 'user:b' AND "sequence" = 3) WHERE "subject" = 'user:b'`)(
        db,
      );
    });
    expect(told(found)).toEqual(['user:b 3 end_altered']);
  });

  test('the newest event, and that the chain ends anywhere', async () => {
    const found = await log.after(async (db) => {
      await sql(`DELETE FROM "AuditEvent" ${last}`)(db);
      await sql(`DELETE FROM "AuditHead" WHERE "subject" = 'user:b'`)(db);
    });
    expect(told(found)).toEqual(['user:b 3 end_altered']);
  });

  test('a whole chain', async () => {
    const found = await log.after(sql(`DELETE FROM "AuditEvent" WHERE "subject" = 'user:c'`));
    expect(told(found)).toEqual(['user:c 1 vanished']);
  });

  test('a whole chain with its end, while its account is there', async () => {
    const id = randomIds.uuid();
    const found = await log.after((db) =>
      db.basicAccount.create({
        data: {
          id,
          basicUserId: '04128836',
          holderKind: 'individual',
          nameZh: '',
          nameEn: 'CHAN Tai Man',
          language: 'en',
          createdAt: log.clock.now(),
          updatedAt: log.clock.now(),
        },
      }),
    );
    expect(told(found)).toEqual([`account:${id} 1 vanished`]);
  });

  test('two events that changed places', async () => {
    const found = await log.after(
      sql(`WITH "moved" AS (SELECT * FROM "AuditEvent" WHERE "subject" = 'user:b' AND "sequence" IN (2, 3))
        UPDATE "AuditEvent" AS e SET "id" = gen_random_uuid(), "at" = m."at", "data" = m."data", "hash" = m."hash", "previousHash" = m."previousHash"
        FROM "moved" AS m WHERE e."subject" = m."subject" AND e."sequence" = 5 - m."sequence"`),
    );
    expect(told(found)).toEqual(expect.arrayContaining(['user:b 2 altered', 'user:b 3 altered']));
  });

  test('an event of another chain put in the place of one', async () => {
    const found = await log.after(
      sql(`UPDATE "AuditEvent" AS e SET "at" = o."at", "hash" = o."hash", "previousHash" = o."previousHash", "data" = o."data"
        FROM "AuditEvent" AS o WHERE e."subject" = 'user:b' AND e."sequence" = 2 AND o."subject" = 'user:a' AND o."sequence" = 2`),
    );
    expect(told(found)).toContain('user:b 2 altered');
  });

  test('an event written by hand after the last', async () => {
    const found = await log.after(
      sql(`INSERT INTO "AuditEvent" SELECT gen_random_uuid(), "subject", 5, "at", "event", "actor", "data", "hash", repeat('b', 64)
        FROM "AuditEvent" ${last}`),
    );
    expect(told(found)).toEqual(['user:b 5 altered', 'user:b 5 inserted']);
  });

  test.each([0, -1])('an event put before the first as number %d', async (number) => {
    const found = await log.after(
      sql(`INSERT INTO "AuditEvent" SELECT gen_random_uuid(), "subject", ${number}, "at", "event", "actor", "data", "previousHash", "hash"
        FROM "AuditEvent" ${last}`),
    );
    expect(told(found)).toContain(`user:b ${number} altered`);
  });

  test('the last event once more under the same number', async () => {
    const found = await log.after(async (db) => {
      await sql(`DROP INDEX "AuditEvent_subject_sequence_key"`)(db);
      await sql(`ALTER TABLE "AuditEvent" DROP CONSTRAINT "AuditEvent_pkey"`)(db);
      await sql(`INSERT INTO "AuditEvent" SELECT * FROM "AuditEvent" ${last}`)(db);
    });
    expect(told(found)).toContain('user:b 4 inserted');
  });

  test('a chain written anew with another key', async () => {
    const found = await log.after(async (db) => {
      await sql(`DELETE FROM "AuditEvent" WHERE "subject" = 'user:b'`)(db);
      await sql(`DELETE FROM "AuditHead" WHERE "subject" = 'user:b'`)(db);
      const forged = auditLog(db, keyedHashes(testSecrets.historyKey));
      for (const name of ['Chan', 'Wong']) await forged.append(log.entry('user:b', name));
    });
    expect(told(found)).toEqual(['user:b 1 altered', 'user:b 2 altered', 'user:b 2 end_altered']);
  });

  test('a hundred faults are told, all are counted', async () => {
    const found = await log.after(async (db) => {
      for (let count = 0; count < 120; count += 1) await log.append(db, 'user:long');
      await sql(`UPDATE "AuditEvent" SET "actor" = 'x' WHERE "subject" = 'user:long'`)(db);
    });
    expect(found.faults).toHaveLength(100);
    expect(found.faultCount).toBe(120);
  });
});
