/**
 * The last step of a build: weigh the home page, draw it into `index.html`, leave the empty page for every other address
 * in `app.html`, compress, take the manifest away.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawHome } from './draw-home.ts';
import { layIn, preload } from './home-html.ts';
import { brotliBytes, homeScripts, readManifest } from './home-weight.ts';
import { precompress } from './precompress.ts';

const dist = join(import.meta.dirname, '../dist');

const html = await readFile(join(dist, 'index.html'), 'utf8');
const scripts = homeScripts(readManifest(dist), html);
const weight = (brotliBytes(dist, scripts) / 1000).toFixed(1);

const tooMuch = [...scripts].filter((file) => /\/(?:forms|zod|query)-/.test(file));
if (tooMuch.length > 0)
  throw new Error(`the home page fetches what only later pages need: ${tooMuch.join(', ')}`);

const page = preload(html, scripts);
await writeFile(join(dist, 'app.html'), page);
await writeFile(join(dist, 'index.html'), layIn(page, await drawHome()));

await rm(join(dist, '.vite'), { recursive: true });
await precompress(dist);
process.stdout.write(`home: ${weight} kB brotli JavaScript\n`);
