import type { TestApp } from '#testing/build-test-app.ts';
import { cropped, mean, percentile, welch } from './statistics.ts';
import type { Samples } from './statistics.ts';

type Reply = Awaited<ReturnType<ReturnType<TestApp['browser']>['send']>>;

/** One way of being refused. */
export interface Refusal {
  readonly name: string;
  /** Brings the server to where it refuses in this way; what it answers sends the refused request, which alone is timed. */
  readonly prepare: () => Promise<() => Promise<Reply>>;
}

/** Refusals that read the same, so that their time must not tell them apart. */
export interface RefusalGroup {
  readonly name: string;
  /** All refusals of the group answer it. */
  readonly code: string;
  readonly refusals: readonly Refusal[];
}

const shuffled = <T>(items: readonly T[]): readonly T[] =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);

/** Milliseconds. */
const timeOf = async ({ name, prepare }: Refusal, code: string): Promise<number> => {
  const send = await prepare();
  const start = performance.now();
  const reply = await send();
  const took = performance.now() - start;
  const told: unknown = reply.json();
  const isRefusal = typeof told === 'object' && told !== null && 'code' in told && told.code === code;
  if (!isRefusal) throw new Error(`${name} was answered with ${reply.statusCode} ${reply.body}`);
  return took;
};

const warmUpRounds = 60;

/**
 * So many samples of each refusal. Each round takes one of every kind, in an order of its own: what else the machine does falls on
 * all of them alike.
 */
export const sampleRefusals = async (
  { code, refusals }: RefusalGroup,
  count: number,
): Promise<ReadonlyMap<string, Samples>> => {
  const samples = new Map(refusals.map(({ name }) => [name, new Array<number>()]));
  for (let round = -warmUpRounds; round < count; round += 1) {
    for (const refusal of shuffled(refusals)) {
      const took = await timeOf(refusal, code);
      if (round >= 0) samples.get(refusal.name)?.push(took);
    }
  }
  return samples;
};

/** Two refusals side by side. */
export interface PairFigures {
  readonly one: string;
  readonly other: string;
  /** Between the medians, milliseconds. */
  readonly difference: number;
  readonly t: number;
  /** Without the slowest twentieth. */
  readonly croppedT: number;
}

const croppedTo = 0.95;

/** Each pair of the sampled refusals. */
export const comparePairs = (samples: ReadonlyMap<string, Samples>): PairFigures[] => {
  const sides = [...samples];
  return sides.flatMap(([one, ones], index) =>
    sides.slice(index + 1).map(([other, others]) => ({
      one,
      other,
      difference: percentile(ones, 0.5) - percentile(others, 0.5),
      t: welch(ones, others),
      croppedT: welch(...cropped(ones, others, croppedTo)),
    })),
  );
};

/** Milliseconds, for the table's head. */
export const figuresOf = (samples: Samples): { readonly mean: number; readonly median: number } => ({
  mean: mean(samples),
  median: percentile(samples, 0.5),
});
