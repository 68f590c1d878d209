// The folders of ./migrations, as Prisma writes and reads them: <UTC time>_<name>/migration.sql.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';

export const migrationsFolder = join(import.meta.dirname, 'migrations');

/** Names of all migrations, oldest first. */
export const migrationNames = async (): Promise<string[]> => {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
};

const sqlOf = (name: string): Promise<string> =>
  readFile(join(migrationsFolder, name, 'migration.sql'), 'utf8');

/** What the schema engine wants to know about the folder. */
export const migrationList = async (): Promise<MigrationList> => {
  const names = await migrationNames();
  const directories = names.map(async (name) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: await sqlOf(name) } },
  }));
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(directories),
  };
};

/** Changes whenever any migration does: the key of databases kept ready-made. */
export const migrationsFingerprint = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const name of await migrationNames())
    hash
      .update(name)
      .update('\0')
      .update(await sqlOf(name));
  return hash.digest('hex').slice(0, 16);
};
