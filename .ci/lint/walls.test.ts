import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Where a bad line stands, the line, and the rule that must complain. */
const refused: readonly (readonly [path: string, line: string, rule: string])[] = [
  ['packages/domain/src/a.ts', "export * from '@vestibule/contract';", 'house(walls)'],
  ['packages/domain/src/b.ts', "export * from 'zod/mini';", 'house(walls)'],
  ['packages/domain/src/c.ts', "export * from 'node:fs';", 'house(walls)'],
  ['packages/domain/src/d.ts', 'export const now = () => Date.now();', 'house(pure)'],
  ['packages/domain/src/e.ts', 'export const now = () => new Date();', 'house(pure)'],
  ['packages/domain/src/f.test.ts', "export * from '@vestibule/contract';", 'house(walls)'],
  ['packages/contract/src/a.ts', "export * from '@vestibule/phrases';", 'house(walls)'],
  ['packages/phrases/src/a.ts', "export * from '@vestibule/brand';", 'house(walls)'],
  ['packages/brand/src/a.ts', "export type A = typeof import('@vestibule/contract');", 'house(walls)'],
  ['apps/api/src/platform/a.ts', "export * from '#http/mount.ts';", 'house(walls)'],
  ['apps/api/src/platform/b.ts', "export * from '../features/terms/terms.view.ts';", 'house(walls)'],
  ['apps/api/src/http/a.ts', "export * from '#features/terms/terms.view.ts';", 'house(walls)'],
  ['apps/api/src/features/terms/a.ts', "export * from '#features/session/sign-in.ts';", 'house(walls)'],
  ['apps/api/src/features/terms/b.ts', "export * from '../session/sign-in.ts';", 'house(walls)'],
  ['apps/api/src/features/terms/c.ts', "export * from '#http/session.ts';", 'house(walls)'],
  ['apps/api/src/features/terms/d.ts', "export type { FastifyReply } from 'fastify';", 'house(walls)'],
  ['apps/api/src/features/terms/e.ts', "export * from '@vestibule/prisma';", 'house(walls)'],
  ['apps/web/src/ui/a.ts', "export * from '#api/client.ts';", 'house(walls)'],
  ['apps/web/src/ui/b.ts', "export * from '@vestibule/domain';", 'house(walls)'],
  [
    'apps/web/src/features/terms/a.ts',
    "export const page = import('#features/session/a.ts');",
    'house(walls)',
  ],
  ['apps/web/src/features/terms/b.ts', "export * from '#app/router.tsx';", 'house(walls)'],
  ['apps/web/src/features/terms/c.ts', "export * from '@vestibule/api/main.ts';", 'house(walls)'],
  ['apps/web/src/a.tsx', 'export const A = () => <p>Welcome</p>;', 'react(jsx-no-literals)'],
  ['apps/web/src/b.tsx', "export const A = () => <p>{'Welcome'}</p>;", 'react(jsx-no-literals)'],
  ['apps/web/src/c.tsx', 'export const A = (p: { s: string }) => <img src={p.s} />;', 'jsx-a11y(alt-text)'],
  ['apps/api/src/a.ts', 'export const port = process.env;', 'node(no-process-env)'],
  ['apps/api/src/b.ts', 'export default 1;', 'import(no-default-export)'],
  ['apps/api/src/c.ts', 'export const a = 1 as number;', 'typescript(consistent-type-assertions)'],
  ['apps/api/src/c.test.ts', 'export const a = 1 as number;', 'typescript(consistent-type-assertions)'],
  ['apps/api/src/d.ts', 'export const a: any = 1;', 'typescript(no-explicit-any)'],
  ['apps/api/src/e.ts', 'export const a = (b?: string) => b!;', 'typescript(no-non-null-assertion)'],
  ['apps/api/src/f.ts', 'export const a = (b: 1, c: 1, d: 1, e: 1) => [b, c, d, e];', 'eslint(max-params)'],
  ['apps/api/src/g.ts', 'export const a = () => void 0; // FIXME', 'eslint(no-warning-comments)'],
  [
    'apps/api/src/h.ts',
    "export const a = (b: 'x' | 'y') => { switch (b) { case 'x': return 1; } return 2; };",
    'typescript(switch-exhaustiveness-check)',
  ],
  [
    'apps/api/src/i.ts',
    'const a = async () => 1; export const b = () => { a(); };',
    'typescript(no-floating-promises)',
  ],
  [
    'apps/api/src/j.ts',
    '// oxlint-disable-next-line\nexport const a: any = 1;',
    'house(explained-suppressions)',
  ],
  ['apps/api/src/k.ts', "export * from './k2.ts';", 'import(no-cycle)'],
  ['apps/api/src/k2.ts', "export * from './k.ts';", 'import(no-cycle)'],
];

const allowed: readonly (readonly [path: string, line: string])[] = [
  ['packages/domain/src/free.ts', "export * from './locales.ts';"],
  ['packages/contract/src/free.ts', "export * from '@vestibule/domain';\nexport * from 'zod/mini';"],
  ['apps/api/src/env.ts', 'export const port = process.env;'],
  ['apps/api/src/platform/free.ts', 'export const a = 1 as number;'],
  ['apps/api/src/app.ts', "export * from '#features/terms/accept.ts';"],
  ['apps/api/src/features/terms/free.ts', "export * from '#http/mount.ts';\nexport * from '#parts.ts';"],
  ['apps/api/src/features/terms/terms.repository.ts', "export * from '@vestibule/prisma';"],
  ['apps/api/src/features/terms/terms.test.ts', "export * from '#testing/people.ts';"],
  ['apps/web/src/features/terms/free.ts', "export * from '#ui/button.tsx';\nexport * from '#app/paths.ts';"],
  ['apps/web/src/app/free.ts', "export * from '#features/terms/a.ts';"],
  ['apps/web/src/free.tsx', 'export const A = (p: { t: string }) => <p className="a">{p.t}</p>;'],
];

interface Report {
  diagnostics: readonly { code: string; filename: string }[];
}

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'diagnostics' in value;

const lint = (folder: string): Report => {
  const oxlint = join(root, 'node_modules/.bin/oxlint');
  try {
    execFileSync(oxlint, ['--format=json', 'apps', 'packages'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const output: unknown =
      error instanceof Error && 'stdout' in error ? JSON.parse(String(error.stdout)) : undefined;
    if (isReport(output)) return output;
    throw error;
  }
  return { diagnostics: [] };
};

describe('the walls bite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  let found: Report['diagnostics'] = [];
  const codesAt = (path: string): string[] =>
    found.filter(({ filename }) => filename === path).map(({ code }) => code);

  beforeAll(() => {
    for (const path of ['.oxlintrc.json', '.ci', 'tsconfig.base.json', 'package.json'])
      cpSync(join(root, path), join(folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      '{ "extends": "./tsconfig.base.json", "compilerOptions": { "jsx": "react-jsx" } }',
    );
    for (const [path, line] of [...refused, ...allowed]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${line}\n`);
    }
    // The snippets' libraries aren't there, so what comes from them has no type.
    found = lint(folder).diagnostics.filter(({ code }) => !code.startsWith('typescript(no-unsafe-'));
  }, 30_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(refused)('%s: %s', (path, _line, rule) => {
    expect(codesAt(path)).toContain(rule);
  });

  it.each(allowed)('lets %s be', (path) => {
    expect(codesAt(path)).toEqual([]);
  });
});
