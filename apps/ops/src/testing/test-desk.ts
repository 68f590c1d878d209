import { passwordHasher } from '@vestibule/api/platform/password-hasher.ts';
import { keyedHashes } from '@vestibule/api/platform/keyed-hash.ts';
import { randomIds } from '@vestibule/api/platform/ids.ts';
import { movableClock } from '@vestibule/api/testing/movable-clock.ts';
import { openTestDatabase } from '@vestibule/api/testing/test-database.ts';
import { testSecrets } from '@vestibule/api/testing/test-secrets.ts';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operatorParts } from '../operator-parts.ts';
import { runOps } from '../program.ts';

const lowestCost = 4;

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const recorder = () => {
  let text = '';
  return {
    write: (chunk: unknown): boolean => {
      text += String(chunk);
      return true;
    },
    text: () => text,
  };
};

/** The operator at a desk of their own: an empty database, an empty folder, and a terminal that remembers. */
export const openTestDesk = async () => {
  const database = await openTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'ops-test-'));
  const clock = movableClock();
  const parts = operatorParts(database, {
    clock,
    ids: randomIds,
    hasher: passwordHasher({ cost: lowestCost, secrets: testSecrets }),
    keyedHashes: keyedHashes(testSecrets.macKey),
  });
  return {
    parts,
    database,
    clock,
    folder,
    write: (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content),
    read: (name: string) => readFile(join(folder, name), 'utf8'),
    /** Types one command line. */
    ops: async (args: readonly string[], stdin = '') => {
      const [stdout, stderr] = [recorder(), recorder()];
      const terminal = { stdin: bytes(stdin), stdout, stderr, watched: false, folder };
      const exitCode = await runOps(args, { terminal, withParts: (work) => work(parts) });
      return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
    },
    /** No account, and no file. */
    clear: async () => {
      await database.prisma.basicAccount.deleteMany();
      await rm(folder, { recursive: true });
      await mkdir(folder);
    },
    close: async () => {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
};

export type TestDesk = Awaited<ReturnType<typeof openTestDesk>>;
