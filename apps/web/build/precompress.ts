import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);

const withBrotli = promisify(brotliCompress);
const withGzip = promisify(gzip);

const compress = async (path: string): Promise<void> => {
  const plain = await readFile(path);
  const brotli = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength } };
  await Promise.all([
    withBrotli(plain, brotli).then((packed) => writeFile(`${path}.br`, packed)),
    withGzip(plain, { level: 9 }).then((packed) => writeFile(`${path}.gz`, packed)),
  ]);
};

/** Lays `.br` and `.gz` beside every text file, so that the server compresses nothing while it serves. */
export const precompress = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && texts.has(extname(entry.name)));
  await Promise.all(files.map((entry) => compress(join(entry.parentPath, entry.name))));
};
