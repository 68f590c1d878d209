/**
 * `pnpm lighthouse`: Lighthouse on the pages that an investor meets first, as on a phone on a slow line, against the built SPA.
 *
 * Lighthouse is fetched by npx for the occasion: nothing else of the house needs it. Signing in happens in the same browser before, for the
 * pages inside. Prints a line a page and ends with 1 where a figure is missed.
 */
import { chromium } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startChildServer } from '../fixtures/child-server.ts';
import config from '../playwright.config.ts';
import { figuresOf, missed, type Figures } from './figures.ts';

const lighthouse = 'lighthouse@13.5.0';
const run = promisify(execFile);

/** What is asked of each page, of 100; a page inside is no business of a search engine. */
const pages = [
  { path: '/', inside: false, seo: 100 },
  { path: '/register/terms', inside: false },
  { path: '/sign-in', inside: false },
  { path: '/portal', inside: true },
] as const;

const freePort = async (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const measure = async (url: string, port: number, folder: string): Promise<Figures> => {
  const report = join(folder, 'report.json');
  const flags = [`--port=${port}`, '--disable-storage-reset', '--quiet', '--output=json'];
  await run('npx', ['--yes', lighthouse, url, ...flags, `--output-path=${report}`], { timeout: 180_000 });
  return figuresOf(JSON.parse(await readFile(report, 'utf8')));
};

const folder = await mkdtemp(join(tmpdir(), 'vestibule-lighthouse-'));
const server = await startChildServer();
const port = await freePort();
const { args = [], executablePath } = config.use?.launchOptions ?? {};
const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
  args: [...args, `--remote-debugging-port=${port}`],
  ...(executablePath === undefined ? {} : { executablePath }),
});
try {
  const person = await server.ask('registered', { basicPasswordChanged: true });
  for (const { path, inside, ...asked } of pages) {
    const url = `${server.address}${path}`;
    if (inside) {
      const { internetUserId, internetPassword } = person;
      const data = { internetUserId, internetPassword };
      const headers = { origin: server.address };
      await browser.request.post(`${server.address}/api/v1/session`, { data, headers });
    }
    const figures = await measure(url, port, folder);
    const short = missed(figures, asked);
    if (short.length > 0) process.exitCode = 1;
    const line = Object.entries(figures).map(([name, figure]) => `${name} ${figure}`);
    console.log(`${path}  ${line.join(', ')}${short.length > 0 ? `  MISSED: ${short.join(', ')}` : ''}`);
  }
} finally {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
