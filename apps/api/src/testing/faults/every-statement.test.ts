import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceOf } from '#platform/database-source.ts';
import { acts } from './acts.ts';
import type { Act } from './scene.ts';
import { inProcessWorld } from './in-process.ts';
import { killedProcessWorld } from './killed-process.ts';
import { everyState, walk } from './walk.ts';
import type { Cuts, FaultyWorld } from './walk.ts';

/* The whole of it, each act at each statement with real processes on both databases, is `pnpm faults`. */

describe('a server cut off at any statement leaves all of an act or nothing, and the investor goes on', () => {
  let world: FaultyWorld;
  beforeAll(async () => {
    world = await inProcessWorld(await sourceOf({}));
  });
  afterAll(() => world.close());

  const { confirming, changing, signingIn, cancelling } = acts;
  test.each([confirming, changing, signingIn, cancelling])('$name', { timeout: 120_000 }, async (act) => {
    const findings = await walk(world, act, { cuts: everyState });
    expect(findings.filter(({ fault }) => fault !== undefined)).toEqual([]);
    expect(new Set(findings.map(({ done }) => done))).toEqual(new Set(['nothing', 'everything']));
  });

  test('an act in two halves would be found out', { timeout: 60_000 }, async () => {
    const inHalves: Act = {
      name: 'in halves',
      prepare: async (stage) => {
        const { person, act, goOn } = await signingIn.prepare(stage);
        const both = async () => {
          await act();
          return act();
        };
        return { person, act: both, goOn };
      },
    };
    const secondCommit: Cuts = (statements) => [
      { statement: statements.lastIndexOf('COMMIT') + 1, moment: 'before' },
    ];
    const [finding] = await walk(world, inHalves, { cuts: secondCommit });
    expect(finding?.done).toBe('half of it');
    expect(finding?.fault).toContain('half an act');
  });
});

describe('so does a process that is killed (SIGKILL) about its COMMIT, on a data folder', () => {
  let folder: string;
  let world: FaultyWorld;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vestibule-killed-'));
    world = await killedProcessWorld({ dataFolder: folder });
  });
  afterAll(async () => {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  });

  const aboutCommit: Cuts = (statements) => {
    const statement = statements.indexOf('COMMIT') + 1;
    return [
      { statement, moment: 'before' },
      { statement, moment: 'after' },
    ];
  };

  test.each([acts.confirming, acts.changing])('$name', { timeout: 120_000 }, async (act) => {
    const findings = await walk(world, act, { cuts: aboutCommit });
    expect(findings).toMatchObject([
      { done: 'nothing', acknowledged: false, fault: undefined },
      { done: 'everything', acknowledged: false, fault: undefined },
    ]);
  });
});
