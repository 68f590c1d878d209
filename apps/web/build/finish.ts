/** The last step of a build, when all pages are written: weigh the home page, compress, take the manifest away. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliBytes, homeScripts, readManifest } from './home-weight.ts';
import { precompress } from './precompress.ts';

const dist = join(import.meta.dirname, '../dist');

const html = await readFile(join(dist, 'index.html'), 'utf8');
const scripts = homeScripts(readManifest(dist), html);
const weight = (brotliBytes(dist, scripts) / 1000).toFixed(1);

const tooMuch = [...scripts].filter((file) => /\/(?:forms|zod|query)-/.test(file));
if (tooMuch.length > 0)
  throw new Error(`the home page fetches what only later pages need: ${tooMuch.join(', ')}`);

await rm(join(dist, '.vite'), { recursive: true });
await precompress(dist);
process.stdout.write(`home: ${weight} kB brotli JavaScript\n`);
