import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { add, playwrightTally, tallyLine, vitestTally } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (content: unknown): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

describe('the count of a test run', () => {
  it('reads what vitest counted', () => {
    const file = report({
      success: true,
      numPassedTests: 7,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 2,
    });
    expect(vitestTally(file)).toEqual({ passed: 7, failed: 0, skipped: 3 });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    expect(vitestTally(report({ success: false, numPassedTests: 7, numFailedTests: 0 })).failed).toBe(1);
  });

  it('reads what Playwright counted, second tries included', () => {
    const file = report({ stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 0 } });
    expect(playwrightTally(file)).toEqual({ passed: 5, failed: 2, skipped: 0 });
  });

  it.each(['missing.json', '.'])('counts nothing where there is no report: %s', (name) => {
    expect(vitestTally(join(folder, name))).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(playwrightTally(join(folder, name))).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('closes with a plain line', () => {
    const sum = add({ passed: 7, failed: 0, skipped: 0 }, { passed: 5, failed: 2, skipped: 0 });
    expect(tallyLine(sum)).toBe('12 passed, 2 failed');
    expect(tallyLine({ ...sum, skipped: 1 })).toBe('12 passed, 2 failed, 1 skipped');
  });
});
