/**
 * `pnpm test`: everything that must hold, quickest first, stopping at the first step that fails. The last line is the
 * count of all tests, unit and browser together.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { programStep, root, run, takeSteps } from './steps.ts';
import type { Step } from './steps.ts';
import { add, playwrightTally, tallyLine, vitestTally } from './tally.ts';

const reports = join(root, 'node_modules/.cache/vestibule/reports');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const vitest = [
  'run',
  '--config=.ci/vitest.config.ts',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${vitestReport}`,
];

const browserTests: Step = {
  name: 'browser tests',
  take: async () => {
    const browser = await findBrowser();
    if (!browser.found) {
      console.error(
        'No Chromium here, and none could be installed. Install one, or name it in VESTIBULE_CHROMIUM.',
      );
      return false;
    }
    const environment = {
      VESTIBULE_PLAYWRIGHT_REPORT: playwrightReport,
      ...(browser.path === undefined ? {} : { VESTIBULE_CHROMIUM: browser.path }),
    };
    const args = ['node_modules/@playwright/test/cli.js', 'test'];
    return (await run({ command: process.execPath, args, folder: 'e2e', environment })) === 0;
  },
};

const steps: readonly Step[] = [
  programStep('generate', { command: 'turbo', args: ['run', 'generate', '--output-logs=errors-only'] }),
  programStep('format', { command: 'oxfmt', args: ['--check'] }),
  programStep('lint', { command: 'oxlint', args: [] }),
  programStep('dead code', { command: 'knip', args: ['--no-progress'] }),
  programStep('commits', { command: process.execPath, args: ['.ci/lint-commits.ts'] }),
  programStep('typecheck', { command: 'turbo', args: ['run', 'typecheck', '--output-logs=errors-only'] }),
  programStep('typecheck of the house', { command: 'tsc', args: ['-p', '.ci'] }),
  programStep('unit, API and web tests', { command: 'vitest', args: vitest }),
  programStep('web build', {
    command: 'turbo',
    args: ['run', 'build', '--filter=@vestibule/web', '--output-logs=new-only'],
  }),
  browserTests,
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const failed = await takeSteps(steps);
console.log(
  failed === undefined ? '\nAll steps done.' : `\nStopped: the step "${failed}" failed; its output is above.`,
);
console.log(tallyLine(add(vitestTally(vitestReport), playwrightTally(playwrightReport))));
process.exitCode = failed === undefined ? 0 : 1;
