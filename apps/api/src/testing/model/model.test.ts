import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp } from '../build-test-app.ts';
import type { TestApp } from '../build-test-app.ts';
import { modelRun } from './model-run.ts';

let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp();
});
afterAll(() => test.close());

/** Shrinking a failure takes its time. */
const patienceMs = 180_000;

describe('whatever is done in whatever order', () => {
  it.each([1, 20_261_122])(
    'the portal does what the rules say (seed %i)',
    async (seed) => {
      await expect(modelRun(test, { seed, runs: 5, longest: 40 })).resolves.toBeUndefined();
    },
    patienceMs,
  );

  const seed = Math.floor(Math.random() * 2 ** 31);
  it(
    `the portal does what the rules say (another seed each time: ${seed})`,
    async () => {
      await expect(modelRun(test, { seed, runs: 3, longest: 40 })).resolves.toBeUndefined();
    },
    patienceMs,
  );
});
