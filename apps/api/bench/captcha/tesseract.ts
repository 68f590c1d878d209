import { execFile, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Its version; undefined where it is not installed (Debian: tesseract-ocr). */
export const tesseractVersion = (): string | undefined => {
  const { status, stdout, stderr } = spawnSync('tesseract', ['--version'], { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}`.split('\n', 1)[0] : undefined;
};

/** How it looks at a page, as its own manual numbers it. */
export const pageModes = {
  6: 'a block of text',
  7: 'one line',
  8: 'one word',
  13: 'one raw line',
} as const;

const pageEnd = '\f';

interface Reading {
  /** One folder's, in the order of the answer. */
  readonly pictures: readonly string[];
  readonly mode: string;
  readonly alphabet: string;
}

/** Reads all pictures in one process, which is quick: what it takes each for, blanks left out. */
export const read = async (folder: string, { pictures, mode, alphabet }: Reading): Promise<string[]> => {
  const list = join(folder, 'list.txt');
  await writeFile(list, pictures.join('\n'));
  const options = ['--psm', mode, '-c', `tessedit_char_whitelist=${alphabet}`];
  // Its threads only get into each other's way on pictures as small as these.
  const command = ['OMP_THREAD_LIMIT=1', 'tesseract', list, 'stdout', ...options];
  const { stdout } = await run('env', command, { maxBuffer: 16 * 1024 * 1024 });
  return stdout.split(pageEnd).map((page) => page.replaceAll(/\s/g, ''));
};
