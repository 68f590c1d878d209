/** Adds up what the test runners counted, from the JSON reports they leave. */
import { readFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const count = (report: Record<string, unknown>, ...names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (typeof report[name] === 'number' ? report[name] : 0), 0);

const read = (file: string): Record<string, unknown> | undefined => {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(report) ? report : undefined;
  } catch {
    return undefined; // The runner died before it wrote: it counted nothing.
  }
};

/** Vitest's report. A file that can't be loaded holds no counted test: it counts as one failure. */
export const vitestTally = (file: string): Tally => {
  const report = read(file);
  if (!report) return nothing;
  const failed = count(report, 'numFailedTests') || (report['success'] === false ? 1 : 0);
  return {
    passed: count(report, 'numPassedTests'),
    failed,
    skipped: count(report, 'numPendingTests', 'numTodoTests'),
  };
};

/** Playwright's report; a test that passed at a second try has passed. */
export const playwrightTally = (file: string): Tally => {
  const stats = read(file)?.['stats'];
  if (!isRecord(stats)) return nothing;
  return {
    passed: count(stats, 'expected', 'flaky'),
    failed: count(stats, 'unexpected'),
    skipped: count(stats, 'skipped'),
  };
};

/** The closing line of a test run, alone on its line. */
export const tallyLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
