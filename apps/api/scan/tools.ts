import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { apiPrefix } from '@vestibule/contract';
import * as z from 'zod/mini';
import type { ScanCase } from './cases.ts';

/** Both are Debian's: `apt-get install sqlmap wapiti`. Low priority: a scan need not hinder anybody. */
const outputOf = async (command: string, args: readonly string[]): Promise<string> => {
  const child = spawn('nice', ['-n', '15', command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const failed = new Promise<never>((_resolve, reject) => child.once('error', reject));
  const [out, err] = await Promise.race([Promise.all([text(child.stdout), text(child.stderr)]), failed]);
  return out + err;
};

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'vestibule-scan-'));

const sqlmapArgs = (origin: string, { method, path, body, cookie, agent }: ScanCase): string[] => [
  '--batch',
  '--disable-coloring',
  '--flush-session',
  '--drop-set-cookie',
  '--keep-alive',
  '--skip-waf',
  // The database is known to whoever reads the repository, so no guess is spent on others.
  '--dbms=PostgreSQL',
  '--level=3',
  '--risk=2',
  '--time-sec=2',
  '--ignore-code=401',
  `--method=${method}`,
  '--headers=Sec-Fetch-Site: same-origin\\nContent-Type: application/json\\nAccept-Language: en',
  `--url=${origin}${apiPrefix}${path}`,
  ...(body === undefined ? [] : [`--data=${JSON.stringify(body)}`]),
  ...(cookie === undefined ? [] : [`--cookie=${cookie}`]),
  ...(agent === undefined ? [] : [`--user-agent=${agent}`]),
];

export interface Sighting {
  readonly tested: readonly string[];
  readonly found: readonly string[];
  /** The tool's last lines, where it tested nothing at all. */
  readonly complaint?: string;
}

/** Lets sqlmap break each value of a request. */
export const sqlmap = async (origin: string, scanCase: ScanCase): Promise<Sighting> => {
  const folder = await newFolder();
  const output = await outputOf('sqlmap', [...sqlmapArgs(origin, scanCase), `--output-dir=${folder}`]);
  const lines = output.split('\n');
  const about = (pattern: RegExp): string[] => [
    ...new Set(lines.filter((line) => pattern.test(line)).map((line) => line.replace(/^\[[\d:]+\] /, ''))),
  ];
  const tested = about(
    /parameter '.+' does not (?:seem|appear) to be injectable|false positive or unexploitable/i,
  );
  // What only "appears to be injectable" it tries again by itself, and says here what is left.
  const found = about(/is vulnerable|identified the following injection point|^Parameter: /);
  return tested.length + found.length > 0
    ? { tested, found }
    : { tested, found, complaint: lines.slice(-12).join('\n') };
};

const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.array(z.object({ method: z.string(), path: z.string(), info: z.string() })),
  ),
});

const modules =
  'backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss';

/** wapiti 3.0.4 wants `X-XSS-Protection: 1`, a filter that no browser has any more and that made pages unsafe where one had it. */
const isObsolete = (info: string): boolean => info.startsWith('X-XSS-Protection');

/** Lets wapiti loose on pages and readable routes. */
export const wapiti = async (origin: string, pages: readonly string[]): Promise<Sighting> => {
  const folder = await newFolder();
  const file = join(folder, 'report.json');
  const output = await outputOf('wapiti', [
    `--url=${origin}/`,
    '--scope=domain',
    ...pages.flatMap((page) => ['--start', `${origin}${page}`]),
    `--module=${modules}`,
    '--flush-session',
    '--max-scan-time=600',
    '--max-attack-time=120',
    '--header=Sec-Fetch-Site: same-origin',
    '--no-bugreport',
    '--format=json',
    `--store-session=${folder}`,
    `--store-config=${folder}`,
    `--output=${file}`,
  ]);
  const { vulnerabilities } = z.parse(report, JSON.parse(await readFile(file, 'utf8')));
  const found = Object.entries(vulnerabilities).flatMap(([kind, sightings]) =>
    sightings
      .filter(({ info }) => !isObsolete(info))
      .map(({ method, path, info }) => `${kind}: ${method} ${path}: ${info}`),
  );
  return { tested: output.match(/Launching module \w+/g) ?? [], found };
};
