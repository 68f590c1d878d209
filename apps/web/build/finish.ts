/** The last step of a build, when all pages are written: weigh the home page, compress, take the manifest away. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliBytes, homeScripts, readManifest } from './home-weight.ts';
import { precompress } from './precompress.ts';

const dist = join(import.meta.dirname, '../dist');

const scripts = homeScripts(readManifest(dist));
const weight = (brotliBytes(dist, scripts) / 1000).toFixed(1);
await rm(join(dist, '.vite'), { recursive: true });
await precompress(dist);
process.stdout.write(`home: ${weight} kB brotli JavaScript\n`);
