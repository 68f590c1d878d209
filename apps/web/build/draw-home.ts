import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import * as z from 'zod/mini';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'node_modules/.cache/prerender');

const rendererShape = z.object({ renderHome: z.custom<() => Promise<string>>() });

/** Draws the home page in Node from the application's own modules. */
export const drawHome = async (): Promise<string> => {
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: 'src/entry-prerender.tsx',
      outDir: folder,
      emptyOutDir: true,
      manifest: false,
      copyPublicDir: false,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'home.mjs' } },
    },
  });
  const module: unknown = await import(pathToFileURL(join(folder, 'home.mjs')).href);
  const { renderHome } = rendererShape.parse(module);
  const html = await renderHome();
  await rm(folder, { recursive: true });
  return html;
};
