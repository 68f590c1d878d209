import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What runs in production: neither tests nor what they stand on. */
const shipped = globSync('{apps,packages}/*/src/**/*.{ts,tsx}', { cwd: root }).filter(
  (path) => !/\.test\.tsx?$|\/testing\//.test(path),
);
const of = (...roots: readonly string[]): readonly string[] =>
  shipped.filter((path) => roots.some((each) => path.startsWith(each)));
const server = of('apps/api/', 'apps/ops/', 'packages/');
const browser = of('apps/web/', 'packages/');

interface Never {
  readonly what: string;
  readonly in: readonly string[];
  readonly pattern: RegExp;
  /** The files that may, and why. */
  readonly but?: readonly string[];
}

const never: readonly Never[] = [
  { what: 'the server starts another program', in: server, pattern: /node:child_process/ },
  { what: 'text is run as a program', in: shipped, pattern: /\beval\(|new Function\(|node:vm\b/ },
  {
    what: 'a query is put together from text',
    in: server,
    pattern: /RawUnsafe\b|Prisma\.raw\(/,
    // Hands the migrations' own constant statement on.
    but: ['apps/api/src/platform/database.ts'],
  },
  {
    what: 'text becomes markup in the browser',
    in: browser,
    pattern: /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc/i,
  },
  {
    what: 'the server calls another server',
    in: server,
    pattern:
      /\bfetch\(|^import (?!type )[^;]*from '(?:undici|node:https?|node:http2|node:dns|axios|got|nodemailer)'/m,
    // The words of the status codes; and the operator's mail server, which nobody else names.
    but: ['apps/api/src/http/problem.ts', 'apps/api/src/platform/mail-carrier.ts'],
  },
  { what: 'anybody is redirected', in: server, pattern: /\.redirect\(|['"]location['"]\s*[,:]/i },
  {
    what: 'an expression is built from what somebody sent',
    in: shipped,
    pattern: /(?:new )?\bRegExp\(/,
    // From the paths of the contract, at the start.
    but: ['apps/api/src/http/route-matcher.ts'],
  },
  {
    what: 'chance is foretold',
    in: of('apps/api/', 'apps/web/', 'packages/'),
    pattern: /Math\.random|pseudoRandom/,
  },
  {
    what: 'a broken or home-made cipher or hash is used',
    in: shipped,
    pattern: /createCipher|createDecipher|['"](?:md5|sha1|rc4|des)['"]|createSign|generateKeyPair/i,
    // Noise for the human check by ear: the stream of a cipher whose key is thrown away. Nothing is enciphered.
    but: ['apps/api/src/platform/captcha-sound.ts'],
  },
  {
    what: 'the browser keeps anything but the language',
    in: browser,
    pattern: /localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open|serviceWorker/,
    but: ['apps/web/src/i18n/locale-store.ts'],
  },
  {
    what: 'a page speaks to another window',
    in: browser,
    pattern: /\.opener\b|window\.open\(|parent\.postMessage|window\.addEventListener\('message'/,
  },
  {
    what: 'secrets stand in the source',
    in: globSync('{apps,packages,prisma,.ci,e2e}/**/*.{ts,tsx,json,sql}', { cwd: root }).filter(
      (path) => !/node_modules|generated|dist\//.test(path),
    ),
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30}/,
  },
];

const source = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('never', () => {
  it.each(never)('$what', ({ in: paths, pattern, but = [] }) => {
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !but.includes(path) && pattern.test(source(path)))).toEqual([]);
  });
});

const importsOf = (path: string): readonly string[] =>
  Array.from(source(path).matchAll(/(?:from|import\()\s*'(#|\.{1,2}\/)([^']+)'/g), ([, how, rest]) =>
    how === '#'
      ? join(path.split('/').slice(0, 3).join('/'), rest ?? '')
      : relative(root, resolve(root, dirname(path), `${how}${rest}`)),
  );

const reachableFrom = (entry: string): ReadonlySet<string> => {
  const seen = new Set([entry]);
  for (const path of seen)
    for (const imported of importsOf(path)) if (imported.endsWith('.ts')) seen.add(imported);
  return seen;
};

describe('the process in production', () => {
  const reached = reachableFrom('apps/api/src/main.ts');

  it('reaches the use cases', () => {
    expect(reached).toContain('apps/api/src/features/session/sign-in.ts');
    expect(reached.size).toBeGreaterThan(60);
  });

  it('can reach nothing that was made for tests', () => {
    expect(
      [...reached].filter((path) => /\/testing\/|\.test\.ts$|\/scan\/|\/fuzz\/|\/bench\//.test(path)),
    ).toEqual([]);
  });
});

describe('what others made', () => {
  const lockfile = source('pnpm-lock.yaml');
  const resolutions = lockfile.match(/^\s*resolution: .*$/gm) ?? [];

  it('comes from the registry by its fingerprint, from nowhere else', () => {
    expect(resolutions.length).toBeGreaterThan(300);
    expect(resolutions.filter((line) => !/resolution: \{integrity: sha512-[\w+/=]+\}$/.test(line))).toEqual(
      [],
    );
  });

  it('is named by one exact version', () => {
    const catalogue = source('pnpm-workspace.yaml').match(/^ {2}'?[@\w/.-]+'?: [\d^~*x<>].*$/gm) ?? [];
    expect(catalogue.length).toBeGreaterThan(40);
    expect(catalogue.filter((line) => !/: \d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(line))).toEqual([]);
  });

  it('runs no script of its own when it is installed, but for Node itself', () => {
    const allowed = source('pnpm-workspace.yaml').match(/^ {2}'?[@\w/.-]+'?: true$/gm) ?? [];
    expect(allowed.map((line) => line.trim())).toEqual(['node: true']);
  });
});
