import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as z from 'zod/mini';

const manifestShape = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.optional(z.array(z.string())) }),
);

type Manifest = z.infer<typeof manifestShape>;

/** Vite's list of what it wrote, `dist/.vite/manifest.json`. */
export const readManifest = (folder: string): Manifest =>
  manifestShape.parse(JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')));

/** Fetched before anything is shown, though no tag names it: the words of the default language. */
const isDefaultLanguage = (source: string): boolean =>
  source.endsWith('phrases/src/locales/zh-Hant/first-page.ts');

/** The scripts a page's HTML names, as paths in the folder. */
const namedScripts = (html: string): readonly string[] =>
  [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].flatMap(([, file]) =>
    file === undefined ? [] : [file],
  );

/** The files of JavaScript that a first visit of the home page needs, with all that they import statically. */
export const homeScripts = (manifest: Manifest, html: string): ReadonlySet<string> => {
  const files = new Set(namedScripts(html));
  const waiting = Object.entries(manifest).flatMap(([source, { file }]) =>
    files.has(file) || isDefaultLanguage(source) ? [source] : [],
  );
  for (const source of waiting) {
    const piece = manifest[source];
    if (piece === undefined) continue;
    if (piece.file.endsWith('.js')) files.add(piece.file);
    waiting.push(...(piece.imports ?? []).filter((imported) => !waiting.includes(imported)));
  }
  return files;
};

/** Bytes of all of them together, each compressed as it is served. */
export const brotliBytes = (folder: string, files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).byteLength, 0);
