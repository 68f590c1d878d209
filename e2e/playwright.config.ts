import { defineConfig, type ReporterDescription } from '@playwright/test';
import { availableParallelism } from 'node:os';

const executablePath = process.env['VESTIBULE_CHROMIUM'] ?? process.env['CHROMIUM_PATH'];
const reports: ReporterDescription[] = [['list']];
const tallyFile = process.env['VESTIBULE_PLAYWRIGHT_REPORT'];
if (tallyFile !== undefined) reports.push(['json', { outputFile: tallyFile }]);

/** Chromium must not call home, and in a container it has neither a sandbox nor a display. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Each worker starts a server of its own on the built SPA (`fixtures/vestibule.ts`), so the journeys run side by side. */
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  forbidOnly: true,
  // A machine that others use may stall for longer than a step waits: a second try tells that from a fault, and is reported as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // One more than there are cores: a journey waits now and then.
  workers: Math.min(6, availableParallelism() + 1),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: reports,
  outputDir: 'test-results',
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'zh-HK',
    timezoneId: 'Europe/London',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: flags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
