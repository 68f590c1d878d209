// What the migrations lack to reach schema.prisma. Prisma replays them in a shadow database; ours is an embedded one in
// memory, so that no server is needed to write a migration or to prove that none is missing.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { engineAdapter } from './engine-adapter.ts';
import { migrationList } from './migration-files.ts';
import { openSchemaEngine, wholeSchema } from './schema-engine.ts';

const schemaPath = join(import.meta.dirname, 'schema.prisma');

interface ShadowDatabase {
  adapter: SqlMigrationAwareDriverAdapterFactory;
  close(): Promise<void>;
}

const openShadowDatabase = async (): Promise<ShadowDatabase> => {
  const folder = await mkdtemp(join(tmpdir(), 'vestibule-shadow-'));
  const db = await PGlite.create();
  const server = new PGLiteSocketServer({ db, path: join(folder, '.s.PGSQL.5432'), maxConnections: 8 });
  await server.start();
  return {
    adapter: engineAdapter({ host: folder, database: 'postgres', user: 'postgres', max: 2 }),
    close: async () => {
      await server.stop();
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const difference = async (shadow: ShadowDatabase, migrations: MigrationList): Promise<string> => {
  const engine = await openSchemaEngine(shadow.adapter);
  const content = await readFile(schemaPath, 'utf8');
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrations },
    to: { tag: 'schemaDatamodel', files: [{ path: schemaPath, content }] },
    script: true,
    exitCode: null,
    filters: wholeSchema,
  });
  engine.free();
  return stdout ?? '';
};

/** SQL that leads from the migrations to schema.prisma; a comment only when there is nothing to do. */
export const schemaDifference = async (): Promise<string> => {
  const shadow = await openShadowDatabase();
  try {
    return await difference(shadow, await migrationList());
  } finally {
    await shadow.close();
  }
};

/** Whether such SQL does anything. */
export const isEmptyMigration = (sql: string): boolean =>
  sql.split('\n').every((line) => line.trim() === '' || line.startsWith('--'));
