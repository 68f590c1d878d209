// Unpacking an embedded database takes a second or two of computing, as long as many a test file. So the files of one run take turns with a
// few: this process opens them, lends them out over a socket, and empties what comes back.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openEmbeddedDatabase, type EmbeddedDatabase } from '#platform/embedded-database.ts';
import { readyMadeDatabase } from '#platform/ready-made-database.ts';

/** Where the pool of a test run answers, by the process that runs the tests. */
export const poolPath = (processId: number): string => join(tmpdir(), `vestibule-tests-${processId}.sock`);

/** What must be as it was for the next file: a test that changes more than rows uses its database up. */
const structure = `
  SELECT md5(string_agg(part, ';' ORDER BY part)) AS "structure" FROM (
    SELECT concat('trigger', tgrelid::regclass, tgname, tgenabled) FROM pg_trigger
    UNION ALL SELECT concat('relation', relname, relkind, relnatts, relacl) FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT concat('constraint', conname, pg_get_constraintdef(oid)) FROM pg_constraint
    UNION ALL SELECT concat('function', proname, prosrc) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT concat('role', rolname, rolsuper, rolcanlogin) FROM pg_roles
    UNION ALL SELECT concat('setting', setrole, setconfig) FROM pg_db_role_setting
    UNION ALL SELECT concat('migration', migration_name, checksum) FROM "_prisma_migrations"
  ) AS parts (part)`;

const structureOf = async (client: pg.Client): Promise<string> =>
  (await client.query<{ structure: string }>(structure)).rows[0]?.structure ?? '';

// Some triggers speak even to a replica: the audit log lets nobody delete.
const silenced = async (client: pg.Client, deletions: string): Promise<string> => {
  const { rows } = await client.query<{ table: string; trigger: string }>(
    `SELECT tgrelid::regclass::text AS "table", quote_ident(tgname) AS "trigger" FROM pg_trigger WHERE tgenabled = 'A'`,
  );
  const said = (how: string) =>
    rows.map(({ table, trigger }) => `ALTER TABLE ${table} ${how} TRIGGER ${trigger};`);
  return [...said('DISABLE'), deletions, ...said('ENABLE ALWAYS')].join(' ');
};

const empty = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS "name" FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  const deletions = rows.map(({ name }) => `DELETE FROM ${name};`).join(' ');
  const silent = await silenced(client, deletions);
  // For this transaction alone: all connections to an embedded database are one session.
  await client.query(`BEGIN; SET LOCAL session_replication_role = replica; ${silent} COMMIT;`);
};

const onClientOf = async <T>(
  database: EmbeddedDatabase,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client(database.connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

interface Lent {
  readonly database: EmbeddedDatabase;
  readonly structure: string;
}

const open = async (): Promise<Lent> => {
  const database = await openEmbeddedDatabase({ loadFrom: await readyMadeDatabase() });
  return { database, structure: await onClientOf(database, structureOf) };
};

/** Whether it serves another file. */
const isClean = async ({ database, structure: asMade }: Lent): Promise<boolean> => {
  try {
    return await onClientOf(database, async (client) => {
      if ((await structureOf(client)) !== asMade) return false;
      await empty(client);
      return true;
    });
  } catch {
    return false;
  }
};

/** Starts the pool of this process; answers how to end it. Does nothing where it has been started already. */
export const startDatabasePool = async (): Promise<() => Promise<void>> => {
  const path = poolPath(process.pid);
  if (existsSync(path)) return async () => undefined;
  const idle: Lent[] = [];
  const borrowers = new Set<Promise<void>>();

  const lend = async (socket: Socket): Promise<void> => {
    const returned = once(socket, 'close');
    const lent = idle.pop() ?? (await open());
    socket.write(JSON.stringify(lent.database.connection));
    await returned;
    if (await isClean(lent)) idle.push(lent);
    else await lent.database.close();
  };

  const server = createServer((socket) => {
    // A borrower that dies gives back as well.
    socket.on('error', () => socket.destroy());
    const borrower = lend(socket).catch(() => void socket.destroy());
    borrowers.add(borrower);
    void borrower.finally(() => borrowers.delete(borrower));
  });
  server.listen(path);
  await once(server, 'listening');
  return async () => {
    server.close();
    await Promise.all(borrowers);
    await Promise.all(idle.map(({ database }) => database.close()));
  };
};
