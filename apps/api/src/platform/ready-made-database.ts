// Making an empty database takes seconds; unpacking one that was made and migrated before takes one. Tests and a first start
// begin from such a dump, kept beside the installed packages and named by all it depends on.
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { migrate } from '@vestibule/prisma/migrate';
import { migrationsFingerprint } from '@vestibule/prisma/migration-files';
import { openEmbeddedDatabase } from './embedded-database.ts';

const cacheFolder = join(import.meta.dirname, '../../../../node_modules/.cache/vestibule');

const pgliteVersion = async (): Promise<string> => {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const manifest = JSON.parse(await readFile(join(entry, '../../package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
};

const dumpPath = async (): Promise<string> =>
  join(cacheFolder, `database-${await migrationsFingerprint()}-${await pgliteVersion()}.tgz`);

// Several processes may do this at once: each writes its own file, and only a whole one is shown. Whoever comes second keeps the first: a
// file that is replaced can't be read any more by who has begun to.
const show = async (finished: string, path: string): Promise<void> => {
  await link(finished, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(finished);
};

const makeDump = async (path: string): Promise<void> => {
  await mkdir(cacheFolder, { recursive: true });
  const database = await openEmbeddedDatabase({});
  try {
    await migrate({ connection: database.connection });
    const unfinished = `${path}.${process.pid}`;
    await database.dump(unfinished);
    await show(unfinished, path);
  } finally {
    await database.close();
  }
};

/** The path of a migrated, empty database's dump; makes it where there is none. */
export const readyMadeDatabase = async (): Promise<string> => {
  const path = await dumpPath();
  if (!existsSync(path)) await makeDump(path);
  return path;
};
