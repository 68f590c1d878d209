/**
 * `pnpm soak [--minutes N] [--seed S] [--path P --replay R]`: runs of many steps against the portal and against the model, each time with
 * another seed. A failure prints the shortest run that fails, its seed and its path; given back, they run that one again.
 */
import { parseArgs } from 'node:util';
import { buildTestApp } from '#testing/build-test-app.ts';
import { modelRun } from '#testing/model/model-run.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
    path: { type: 'string' },
    replay: { type: 'string' },
  },
});
const until = Date.now() + Number(values.minutes) * 60_000;
/** Then the world is made anew, so that it doesn't fill up with people. */
const runsOfWorld = 50;
const longest = 60;
const met = new Map<string, number>();

const run = async (seed: number, runs: number): Promise<void> => {
  const test = await buildTestApp();
  try {
    await modelRun(test, { seed, runs, longest, path: values.path, replayPath: values.replay, met });
  } finally {
    await test.close();
  }
};

let seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
let runs = 0;
try {
  do {
    console.log(`soak: --seed ${seed}, ${runs} runs so far`);
    await run(seed, runsOfWorld);
    runs += runsOfWorld;
    seed += 1;
  } while (values.path === undefined && Date.now() < until);
  for (const line of [...met]
    .map(([answer, times]) => `${answer.padEnd(60)}${times}`)
    .toSorted((a, b) => (a < b ? -1 : 1)))
    console.log(line);
  console.log(`soak: ${runs} runs of up to ${longest} steps, and the portal did what the rules say`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`soak: failed; again with --seed ${seed} and the path and replayPath above`);
  process.exitCode = 1;
}
