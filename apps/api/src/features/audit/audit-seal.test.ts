import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '#platform/database.ts';
import { openTamperedLog } from '#testing/tampered-log.ts';
import type { TamperedLog } from '#testing/tampered-log.ts';
import { readSeal } from './audit-seal.ts';

let log: TamperedLog;
beforeAll(async () => {
  log = await openTamperedLog();
});
afterAll(() => log.database.close());

describe('a seal kept outside of the database', () => {
  const sealed = async () => {
    const seal = readSeal((await log.verify(log.database.prisma)).seal ?? '');
    if (seal === undefined) throw new Error('no seal');
    return seal;
  };

  test('holds while the log only grows', async () => {
    const seal = await sealed();
    await log.database.transact((db) => log.append(db, 'user:a', 'later'));
    const later = await log.verify(log.database.prisma, { seal });
    expect(later).toMatchObject({ faultCount: 0, sealHolds: true });
    expect(later.seal).toBeDefined();
  });

  test('tells of a log that was put back to an earlier state, whole in itself', async () => {
    const before = await log.database.prisma.auditHead.findUniqueOrThrow({ where: { subject: 'user:a' } });
    await log.database.transact((db) => log.append(db, 'user:a', 'to be forgotten'));
    log.clock.advance(60 * 60_000);
    const putBack = async (db: Db) => {
      await db.auditEvent.deleteMany({ where: { subject: 'user:a', sequence: before.sequence + 1 } });
      await db.auditHead.update({ where: { subject: 'user:a' }, data: before });
    };
    const seal = await sealed();
    expect(await log.after(putBack)).toMatchObject({ faultCount: 0, sealHolds: undefined });
    const found = await log.after(putBack, { seal });
    expect(found).toMatchObject({ faultCount: 0, sealHolds: false });
    expect(found.seal).toBeUndefined();
  });

  test('leaves out what may not be settled yet', async () => {
    const before = await sealed();
    await log.database.transact((db) => log.append(db, 'user:a', 'just now'));
    expect((await sealed()).events).toBe(before.events);
    log.clock.advance(11 * 60_000);
    expect((await sealed()).events).toBe(before.events + 1);
  });

  test.each(['', 'x', '2026-11-24T02:00:00.000Z/8', `2026-13-24T02:00:00.000Z/8/${'0'.repeat(64)}`])(
    'is not %j',
    (text) => {
      expect(readSeal(text)).toBeUndefined();
    },
  );
});
