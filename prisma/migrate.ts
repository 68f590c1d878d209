// Ordinary Prisma migrations, applied by Prisma's own engine without its binary (architecture: Parts that are proven).
// `node migrate.ts diff <name>` writes the next one.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { isEmptyMigration, schemaDifference } from './difference.ts';
import { engineAdapter } from './engine-adapter.ts';
import { migrationList, migrationNames, migrationsFolder } from './migration-files.ts';
import { openSchemaEngine, wholeSchema } from './schema-engine.ts';

/** Runs SQL without parameters and answers its rows. */
export type RunSql = (sql: string) => Promise<readonly { name: string }[]>;

export interface MigrateOptions {
  connection: pg.PoolConfig;
  log?: (message: string) => void;
}

// Any number, as long as no one else takes it: several nodes may start at once, one migrates, the others wait.
const advisoryLock = 7_411_906_118;

/** The tables are those of a later version: this one would work on what it doesn't know. */
export class DatabaseIsNewer extends Error {
  override readonly name = 'DatabaseIsNewer';
  constructor(unknown: readonly string[]) {
    super(
      `the database was brought up to date by a newer version (${unknown.join(', ')} is unknown here). Start that version, or restore a copy made before it.`,
    );
  }
}

const appliedMigrations = async (run: RunSql): Promise<Set<string>> => {
  const [table] = await run(`SELECT coalesce(to_regclass('_prisma_migrations')::text, '') AS name`);
  const applied = table?.name
    ? await run(
        `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
      )
    : [];
  return new Set(applied.map((row) => row.name));
};

/** Names of the migrations that the database hasn't had yet, oldest first. */
export const pendingMigrations = async (run: RunSql): Promise<string[]> => {
  const applied = await appliedMigrations(run);
  return (await migrationNames()).filter((name) => !applied.has(name));
};

const refuseNewer = async (run: RunSql): Promise<void> => {
  const known = new Set(await migrationNames());
  const unknown = [...(await appliedMigrations(run))].filter((name) => !known.has(name));
  if (unknown.length > 0) throw new DatabaseIsNewer(unknown.toSorted());
};

const applyAll = async (connection: pg.PoolConfig): Promise<string[]> => {
  const engine = await openSchemaEngine(engineAdapter({ ...connection, max: 2 }));
  try {
    const answer = await engine.applyMigrations({
      migrationsList: await migrationList(),
      filters: wholeSchema,
    });
    return answer.appliedMigrationNames;
  } finally {
    engine.free();
  }
};

const applyPending = async (client: pg.Client, options: MigrateOptions): Promise<string[]> => {
  const run: RunSql = async (sql) => (await client.query<{ name: string }>(sql)).rows;
  await refuseNewer(run);
  const pending = await pendingMigrations(run);
  if (pending.length === 0) return [];
  options.log?.(`migrating: ${pending.join(', ')}`);
  return applyAll(options.connection);
};

/** Brings the database up to date; whoever comes while another node migrates waits, then finds nothing to do. Fails `DatabaseIsNewer`. */
export const migrate = async (options: MigrateOptions): Promise<{ applied: string[] }> => {
  const client = new pg.Client(options.connection);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    return { applied: await applyPending(client, options) };
  } finally {
    // The lock is the session's: it goes with the connection, unless the embedded database shares its one session.
    await client.query('SELECT pg_advisory_unlock($1)', [advisoryLock]).catch(() => undefined);
    await client.end();
  }
};

const writeMigration = async (name: string): Promise<string> => {
  const sql = await schemaDifference();
  if (isEmptyMigration(sql)) return 'Migrations and schema agree: nothing to write.';
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder, `${time}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), sql);
  return `Wrote ${join(folder, 'migration.sql')}: read it before you commit it.`;
};

if (import.meta.main) {
  const [command, name] = process.argv.slice(2);
  if (command !== 'diff' || name === undefined || !/^[a-z0-9_]+$/.test(name)) {
    console.error('Usage: node migrate.ts diff <name_in_snake_case>');
    process.exitCode = 1;
  } else {
    console.log(await writeMigration(name));
  }
}
