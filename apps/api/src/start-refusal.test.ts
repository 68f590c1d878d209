import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { ConfigurationFaulty } from '#env.ts';
import { openDatabase } from '#platform/database.ts';
import { FolderInUse } from '#platform/folder-lock.ts';
import { openTestDatabase } from '#testing/test-database.ts';
import { startRefusal } from './start-refusal.ts';

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

const opened: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(opened.map((database) => database.close())));

test('a port that is taken', async () => {
  const first = createServer().listen(0, '127.0.0.1');
  await once(first, 'listening');
  onTestFinished(() => void first.close());
  const address = first.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const second = createServer().listen(port, '127.0.0.1');
  const error = await new Promise((resolve) => second.once('error', resolve));
  expect(startRefusal(error)).toBe(
    `port ${port} is taken. End the other program, or choose another port: PORT=3100.`,
  );
});

test('a database that does not answer; its password is not told', async () => {
  const database = await openDatabase({ databaseUrl: 'postgresql://me:Sup3rSecret@localhost:9/portal' });
  opened.push(database);
  const told = startRefusal(await errorOf(database.migrate()));
  expect(told).toMatch(
    /^the database does not answer \(.*ECONNREFUSED.*\)\. Is it running, and does DATABASE_URL name it\?$/,
  );
  expect(told).not.toContain('Sup3rSecret');
});

test('a database that a newer version has brought up to date', async () => {
  const database = await openTestDatabase();
  opened.push(database);
  await database.prisma.$executeRaw`
    INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
    VALUES ('later', 'x', now(), '20991231235959_later', 1)`;
  expect(startRefusal(await errorOf(database.migrate()))).toBe(
    'the database was brought up to date by a newer version (20991231235959_later is unknown here). Start that version, or restore a copy made before it.',
  );
});

test('our own refusals, whole', () => {
  expect(startRefusal(new FolderInUse('/srv/portal', 17))).toBe('/srv/portal is in use by process 17.');
  expect(startRefusal(new ConfigurationFaulty(['PORT: is wrong']))).toContain('PORT: is wrong');
  expect(startRefusal(new AggregateError([new Error('one'), new Error('two')]))).toBe(
    'Error: one; Error: two',
  );
  expect(startRefusal('what is no error')).toBe('what is no error');
});
