import { verifyAuditLog } from '#features/audit/verify-audit-log.ts';
import type { Verification } from '#features/audit/verify-audit-log.ts';
import { auditLog } from '#platform/audit-log.ts';
import type { AuditEntry } from '#platform/audit-log.ts';
import type { Db } from '#platform/database.ts';
import { randomIds } from '#platform/ids.ts';
import { keyedHashes } from '#platform/keyed-hash.ts';
import { repositoriesOn } from '#repositories.ts';
import { movableClock } from './movable-clock.ts';
import { openTestDatabase } from './test-database.ts';
import { testSecrets } from './test-secrets.ts';

class TakenBack extends Error {}

/** A log of chains a, b and c (three events, four and one), and somebody who owns the database, but not the keys. */
export const openTamperedLog = async () => {
  const database = await openTestDatabase();
  const clock = movableClock();
  const keys = keyedHashes(testSecrets.macKey);

  const entry = (subject: string, operator: string): AuditEntry => ({
    id: randomIds.uuid(),
    subject,
    at: clock.now(),
    event: 'account.unlocked',
    actor: 'operator',
    data: { operator },
  });
  const append = (db: Db, subject: string, operator = 'Chan'): Promise<void> =>
    auditLog(db, keys).append(entry(subject, operator));
  const verify = (db: Db, options: Parameters<ReturnType<typeof verifyAuditLog>>[0] = {}) =>
    verifyAuditLog({ repositories: repositoriesOn(db, keys), keyedHashes: keys, clock })(options);

  /** What is found after this was done to the database, the triggers silenced; taken back afterwards. */
  const after = async (
    tamper: (db: Db) => Promise<unknown>,
    options: Parameters<typeof verify>[1] = {},
  ): Promise<Verification> => {
    const found: Verification[] = [];
    const act = database.transact(async (db) => {
      for (const table of ['AuditEvent', 'AuditHead'])
        await db.$executeRawUnsafe(`ALTER TABLE "${table}" DISABLE TRIGGER ALL`);
      await tamper(db);
      found.push(await verify(db, options));
      throw new TakenBack();
    });
    await act.catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
    const [verification] = found;
    if (verification === undefined) throw new Error('nothing was verified');
    return verification;
  };

  for (const subject of ['a', 'b', 'a', 'b', 'b', 'c', 'a', 'b'])
    await database.transact((db) => append(db, `user:${subject}`));
  clock.advance(60 * 60_000);
  return { database, clock, entry, append, verify, after };
};

export type TamperedLog = Awaited<ReturnType<typeof openTamperedLog>>;
