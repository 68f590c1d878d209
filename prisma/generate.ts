// Writes the Prisma client into ./generated. `prisma generate` asks for a schema-engine binary that this generator never runs,
// and would download it: any executable in its place keeps the command offline (docs/decisions: Prisma).
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const folder = import.meta.dirname;
const stamp = join(folder, 'generated', '.made-from');
const prismaPackage = createRequire(import.meta.url).resolve('prisma/package.json');

const fingerprint = async (): Promise<string> => {
  const sources = await Promise.all(
    [join(folder, 'schema.prisma'), prismaPackage].map((path) => readFile(path)),
  );
  return sources.reduce((hash, source) => hash.update(source), createHash('sha256')).digest('hex');
};

const madeFrom = (): Promise<string> => readFile(stamp, 'utf8').catch(() => 'nothing');

/** Generates the client unless the one there was made from this very schema and Prisma version. */
export const generate = async (): Promise<'made' | 'unchanged'> => {
  const present = await fingerprint();
  if ((await madeFrom()) === present) return 'unchanged';
  await rm(join(folder, 'generated'), { recursive: true, force: true });
  const command = join(dirname(prismaPackage), 'build', 'index.js');
  await promisify(execFile)(
    process.execPath,
    [command, 'generate', '--schema', 'schema.prisma', '--no-hints'],
    {
      cwd: folder,
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
    },
  );
  await writeFile(stamp, present);
  return 'made';
};

if (import.meta.main) console.log(`Prisma client: ${await generate()}`);
