import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as z from 'zod/mini';

const manifestShape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.optional(z.boolean()),
    imports: z.optional(z.array(z.string())),
  }),
);

export type Manifest = z.infer<typeof manifestShape>;

export const readManifest = (folder: string): Manifest =>
  manifestShape.parse(JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')));

/** What the browser fetches on `/`: the entry, the page's own lazy module and the default language. */
const isForHome = (key: string): boolean =>
  /(?:^|\/)features\/home\/[^/]*pages?\.tsx$/.test(key) ||
  /phrases\/src\/(?:locales\/)?zh-Hant(?:\/index)?\.ts$/.test(key);

/** The JavaScript files of the home page, by static imports from what it starts with. */
export const homeScripts = (manifest: Manifest): ReadonlySet<string> => {
  const files = new Set<string>();
  const take = (key: string): void => {
    const piece = manifest[key];
    if (piece === undefined || files.has(piece.file)) return;
    if (piece.file.endsWith('.js')) files.add(piece.file);
    for (const imported of piece.imports ?? []) take(imported);
  };
  for (const [key, { isEntry = false }] of Object.entries(manifest)) if (isEntry || isForHome(key)) take(key);
  return files;
};

/** Bytes of all of them together, each compressed as it is served. */
export const brotliBytes = (folder: string, files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).byteLength, 0);
