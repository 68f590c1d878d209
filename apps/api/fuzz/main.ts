/**
 * `pnpm fuzz [--requests 100000] [--seed S]`: sends requests derived from the contract to a server of its own and tells what was wrong
 * with the answers. The same seed sends the same requests.
 */
import { parseArgs } from 'node:util';
import { fuzz } from '#testing/fuzz/fuzz.ts';
import { fuzzWorld } from '#testing/fuzz/fuzz-world.ts';
import { brokenInvariants } from '#testing/invariants.ts';
import type { Figures } from '#testing/fuzz/tally.ts';

const options = { requests: { type: 'string' }, seed: { type: 'string' }, slow: { type: 'string' } } as const;
const { values } = parseArgs({ options });
const requests = Number(values.requests ?? 100_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const slowMs = Number(values.slow ?? 2000);

const shownFindings = 20;

const print = ({ byRoute, byStatus, slowestMs, findings, ...figures }: Figures): void => {
  console.log(`\n${'route'.padEnd(30)}${'sent'.padStart(9)}${'to handler'.padStart(12)}${'2xx'.padStart(9)}`);
  for (const [id, { sent, reached, succeeded }] of byRoute)
    console.log(
      `${id.padEnd(30)}${String(sent).padStart(9)}${String(reached).padStart(12)}${String(succeeded).padStart(9)}`,
    );
  const statuses = [...byStatus]
    .map(([status, count]) => `${status}: ${count}`)
    .toSorted((a, b) => (a < b ? -1 : 1));
  console.log(`\nanswers   ${statuses.join(', ')}`);
  console.log(`requests  ${figures.requests}, the slowest ${Math.round(slowestMs)} ms`);
  console.log(`findings  ${findings.length}`);
  for (const { fault, times, curl, answer } of findings.slice(0, shownFindings))
    console.log(`\n${times} × ${fault}\n  ${curl}\n  → ${answer}`);
};

console.log(`fuzz: ${requests} requests, --seed ${seed}`);
const world = await fuzzWorld();
try {
  const began = performance.now();
  const onProgress = (sent: number): void => {
    const perSecond = Math.round((sent * 1000) / (performance.now() - began));
    process.stdout.write(`\r${sent} requests, ${perSecond} a second `);
  };
  const figures = await fuzz(world.test, { ...world, seed, requests, slowMs, onProgress });
  print(figures);
  const broken = await brokenInvariants(world.test.database.prisma);
  for (const rule of broken) console.log(`the database holds ${rule}`);
  process.exitCode = figures.findings.length + broken.length === 0 ? 0 : 1;
} finally {
  await world.close();
}
