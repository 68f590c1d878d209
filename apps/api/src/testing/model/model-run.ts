import * as fc from 'fast-check';
import type { TestApp } from '../build-test-app.ts';
import { brokenInvariants } from '../invariants.ts';
import { Disagreement, follow } from './follow.ts';
import type { Model } from './follow.ts';
import { steps } from './intents.ts';
import type { Step } from './intents.ts';
import { setUp } from './set-up.ts';
import type { Real } from './perform.ts';
import { accountsOf, isIssued } from './state.ts';
import type { State } from './state.ts';

/** When a run begins: on an ordinary morning, before the weekday's closure, on Saturday evening before the Sunday's. */
const starts = ['2026-11-24T02:00:00.000Z', '2026-11-23T20:40:00.000Z', '2026-11-28T14:30:00.000Z'];

export interface RunOptions {
  readonly seed: number;
  readonly runs: number;
  /** Steps of a run, at most. */
  readonly longest: number;
  /** Where in the seed's runs to begin, as a failure printed it. */
  readonly path?: string | undefined;
  readonly replayPath?: string | undefined;
  readonly met?: Map<string, number>;
}

const command = (step: Step): fc.AsyncCommand<Model, Real> => ({
  check: () => true,
  run: (model, real) => follow(model, real, step),
  toString: () => step.said,
});

const linkOf = (key: string, position: number, proven: boolean): string =>
  `${key} ${position} ${proven ? 'proven' : 'not yet proven'}`;

const linksForetold = (state: State): string[] =>
  Object.keys(state.users)
    .flatMap((key) =>
      accountsOf(state, key).map((account, index) =>
        linkOf(key, index + 1, index === 0 || !isIssued(account)),
      ),
    )
    .toSorted((one, other) => (one < other ? -1 : 1));

/** Who holds which accounts at the end, as the database has it. */
const linksHeld = async ({ test }: Real, { accounts }: State): Promise<string[]> => {
  const rows = await test.database.prisma.accountLink.findMany({
    where: { accountId: { in: accounts.map(({ id }) => id) } },
    select: { position: true, provenAt: true, user: { select: { key: true } } },
  });
  return rows
    .map(({ user, position, provenAt }) => linkOf(user.key, position, provenAt !== null))
    .toSorted((one, other) => (one < other ? -1 : 1));
};

const checkTheEnd = async ({ states }: Model, real: Real): Promise<void> => {
  const [state] = states;
  const held = state === undefined ? '' : (await linksHeld(real, state)).join(', ');
  if (!states.some((each) => linksForetold(each).join(', ') === held))
    throw new Disagreement(`the database holds ${held}`);
  const broken = await brokenInvariants(real.test.database.prisma);
  if (broken.length > 0) throw new Disagreement(`the database holds ${broken.join('; ')}`);
};

/** Runs of many steps against the portal and against the model; fails where they disagree, with the shortest run that does. */
export const modelRun = async (
  test: TestApp,
  { seed, runs, longest, path, replayPath, met = new Map() }: RunOptions,
): Promise<void> => {
  const commands = fc.commands(
    steps.map((each) => each.map(command)),
    { maxCommands: longest, size: 'max', ...(replayPath === undefined ? {} : { replayPath }) },
  );
  const property = fc.asyncProperty(fc.constantFrom(...starts), commands, async (start, sequence) => {
    const world = await setUp(test, start, met);
    await fc.asyncModelRun(() => world, sequence);
    await checkTheEnd(world.model, world.real);
  });
  await fc.assert(property, {
    seed,
    numRuns: runs,
    ...(path === undefined ? {} : { path }),
    includeErrorInReport: true,
  });
};
