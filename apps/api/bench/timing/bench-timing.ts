import { passwordHasher } from '#platform/password-hasher.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { testSecrets } from '#testing/test-secrets.ts';
import { atChange, atConfirmation } from './basic-password-refusals.ts';
import { atCancellation } from './cancellation-refusals.ts';
import { comparePairs, figuresOf, sampleRefusals } from './compare-refusals.ts';
import type { PairFigures, RefusalGroup } from './compare-refusals.ts';
import { notMatched } from './registration-refusals.ts';
import { giveaway, knownDevice, strangersChecked, strangersFirstTry } from './sign-in-refusals.ts';

export interface TimingOptions {
  /** Of each refusal. */
  readonly samples: number;
  /** bcrypt's. */
  readonly cost: number;
  /** Only these groups; all where absent. */
  readonly only?: string | undefined;
}

/** The bound of security.md, and of dudect: chance reaches it once in 150,000 pairs. */
const bound = 4.5;

const tells = ({ t, croppedT }: PairFigures): boolean => Math.max(Math.abs(t), Math.abs(croppedT)) >= bound;

const column = (figure: number, digits: number): string => figure.toFixed(digits).padStart(8);

const print = ({ name, code }: RefusalGroup, figures: readonly string[]): void =>
  console.log(`\n${name} (${code})\n${figures.join('\n')}`);

/** Whether any pair of the group can be told apart. */
const measure = async (group: RefusalGroup, samples: number): Promise<boolean> => {
  const taken = await sampleRefusals(group, samples);
  const pairs = comparePairs(taken);
  print(group, [
    ...[...taken].map(([name, times]) => {
      const { mean, median } = figuresOf(times);
      return `  mean ${column(mean, 3)} ms  median ${column(median, 3)} ms  ${name}`;
    }),
    '         t  t of 95 %  between medians',
    ...pairs.map((pair) => {
      const told = `  ${column(pair.t, 2)}   ${column(pair.croppedT, 2)}   ${column(pair.difference, 3)} ms`;
      return `${told}      ${pair.one} | ${pair.other}${tells(pair) ? '   TOLD APART' : ''}`;
    }),
  ]);
  return pairs.some(tells);
};

const one = (make: (app: TestApp) => Promise<RefusalGroup>) => async (app: TestApp) => [await make(app)];

/** By the word that `--only` names them with. */
const groups: Readonly<Record<string, (app: TestApp) => Promise<RefusalGroup[]>>> = {
  'first-try': one(strangersFirstTry),
  checked: one(strangersChecked),
  'known-device': one(knownDevice),
  'not-matched': one(notMatched),
  confirmation: atConfirmation,
  change: atChange,
  cancellation: one(atCancellation),
};

const hasherAt = (cost: number) => passwordHasher({ cost, secrets: testSecrets });

/** A measure that does not see a missing hash is blind, and what it says of the others is worth nothing. */
const seesGiveaway = async ({ samples, cost }: TimingOptions): Promise<boolean> => {
  const hasher = { ...hasherAt(cost), decoy: async () => false as const };
  const leaking = await buildTestApp({ world: { hasher } });
  try {
    return await measure(await giveaway(leaking), Math.max(300, samples / 5));
  } finally {
    await leaking.close();
  }
};

/**
 * Whether refusals that read the same take the same time: Welch's t of each pair, first-order, over interleaved samples in a random
 * order, in one process. Answers whether all hold.
 */
export const benchTiming = async (options: TimingOptions): Promise<boolean> => {
  const { samples, cost, only } = options;
  console.log(`${samples} samples of each refusal at bcrypt cost ${cost}; |t| must stay below ${bound}.`);
  const app = await buildTestApp({ world: { hasher: hasherAt(cost) } });
  let toldApart = 0;
  try {
    for (const [name, make] of Object.entries(groups)) {
      if (only !== undefined && only !== name) continue;
      for (const group of await make(app)) toldApart += Number(await measure(group, samples));
    }
  } finally {
    await app.close();
  }
  const seeing = await seesGiveaway(options);
  if (!seeing) console.log('\nThe control was not seen: these figures say nothing.');
  console.log(
    toldApart === 0 ? '\nNo refusal tells itself from another.' : `\nTold apart in ${toldApart} groups.`,
  );
  return seeing && toldApart === 0;
};
