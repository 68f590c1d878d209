import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operator as first } from '../../../packages/brand/brands/central-clearing/brand.ts';
import { operatorContact as firstContact } from '../../../packages/brand/brands/central-clearing/contact.ts';
import { operator as second } from '../../../packages/brand/testing/east-shore/brand.ts';
import { operatorColours } from '../../../packages/brand/testing/east-shore/colours.ts';
import { operatorContact } from '../../../packages/brand/testing/east-shore/contact.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

/*
 * The application as another operator builds it. Every page, frame and text is in what a build writes, so what is wired in anywhere is
 * found there; that the pages show the brand is seen in the browser (e2e/information.spec.ts).
 */
const folder = mkdtempSync(join(tmpdir(), 'second-brand-'));
let files: Map<string, string>;

beforeAll(() => {
  const web = join(import.meta.dirname, '..');
  const vite = join(web, 'node_modules/vite/bin/vite.js');
  const flags = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel=error'];
  execFileSync(process.execPath, ['--conditions=east-shore', vite, ...flags], { cwd: web, stdio: 'pipe' });
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const written = names.filter((name) => /\.(?:js|css|html|svg)$/.test(name));
  files = new Map(written.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const namesOf = (brand: typeof first, contact: typeof firstContact): string[] => [
  brand.productName,
  ...Object.values(brand.operator),
  ...Object.values(brand.parent),
  brand.hotline,
  brand.email,
  brand.webSite,
  ...Object.values(contact.office).flat(),
];

const filesWith = (words: string): string[] =>
  [...files].filter(([, text]) => text.includes(words)).map(([name]) => name);

it('has no word of the first one in it', () => {
  for (const words of [...namesOf(first, firstContact), 'central-clearing'])
    expect(filesWith(words)).toEqual([]);
});

it('has the second one’s names, addresses and office', () => {
  for (const words of namesOf(second, operatorContact)) expect(filesWith(words)).not.toEqual([]);
});

it('has its colours, its mark, its icon and its name on the page', () => {
  for (const colour of [operatorColours.light.accent, operatorColours.dark.accent])
    expect(filesWith(colour ?? 'none').some((name) => name.endsWith('.css'))).toBe(true);
  expect(filesWith(second.mark.parts[0]?.path ?? 'none')).not.toEqual([]);
  expect(files.get('favicon.svg')).toContain('#1d1b3a');
  expect(files.get('index.html')).toContain(`<title>投資者戶口服務 - ${second.productName}</title>`);
});
