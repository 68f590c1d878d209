/**
 * Finds a browser for the browser tests: the one that is named, Playwright's own, the system's; else gets one. Debian
 * goes before Playwright's download there, because its mirrors are reached from more closed networks.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './steps.ts';

/** `path` undefined: Playwright's own, which it finds by itself. */
export type Browser = { readonly found: true; readonly path: string | undefined } | { readonly found: false };

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// Ubuntu's `chromium` may be a script that only asks for a snap, so a browser is one that answers.
const answers = (path: string): boolean => {
  if (!existsSync(path)) return false;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
};

// Asked in e2e's own folder, where Playwright is a dependency.
const playwrightsOwn = (): boolean => {
  const question = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
  const path = execFileSync(process.execPath, ['-e', question], { cwd: join(root, 'e2e'), encoding: 'utf8' });
  return existsSync(path);
};

const look = (): Browser => {
  const named = [process.env['VESTIBULE_CHROMIUM'], process.env['CHROMIUM_PATH']].filter(
    (path) => path !== undefined,
  );
  const path = named.find(answers);
  if (path !== undefined) return { found: true, path };
  if (playwrightsOwn()) return { found: true, path: undefined };
  const system = usual.find(answers);
  return system === undefined ? { found: false } : { found: true, path: system };
};

const mayUseDebian = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const installFromDebian = async (): Promise<void> => {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await run({ command: 'apt-get', args: ['update', '-qq'], environment });
  await run({
    command: 'apt-get',
    args: ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    environment,
  });
};

const installFromPlaywright = async (): Promise<void> => {
  const args = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
  await run({ command: process.execPath, args, folder: 'e2e' });
};

/** The browser to test with, installed first where there is none and this machine allows it. */
export const findBrowser = async (): Promise<Browser> => {
  const present = look();
  if (present.found) return present;
  console.log('No browser found: installing one.');
  if (mayUseDebian()) await installFromDebian();
  const installed = look();
  if (installed.found) return installed;
  await installFromPlaywright();
  return look();
};
