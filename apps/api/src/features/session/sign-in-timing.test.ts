import { signIn } from '@vestibule/contract';
import { signInLockout } from '@vestibule/domain/lockout';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { passHumanCheck } from '#testing/signed-in.ts';

/*
 * The time of a refusal tells nobody whether an ID exists (security: Sign-in). Samples are interleaved, so that what else the machine
 * does falls on both sides alike; at the lowest hash cost, where a difference would show most.
 */
let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

const idsASide = 20;
const triesAnId = 3;

const known = async (): Promise<string> => (await app.people.registered()).internetUserId;
let unknownIds = 0;
const unknown = async (): Promise<string> => `none${String((unknownIds += 1)).padStart(4, '0')}`;
const cancelled = async (): Promise<string> => {
  const { userId, internetUserId } = await app.people.registered();
  await app.database.prisma.internetUser.update({ where: { id: userId }, data: { status: 'cancelled' } });
  return internetUserId;
};
const resting = (make: () => Promise<string>) => async (): Promise<string> => {
  const id = await make();
  const now = app.clock.now();
  for (let count = 0; count < signInLockout.restAfter; count += 1)
    await app.parts.repositories.attempts.take(`sign-in:${id}`, signInLockout, now);
  return id;
};

const timed = async (internetUserId: string): Promise<number> => {
  const browser = app.browser();
  const captcha = await passHumanCheck(app, browser, 'sign-in');
  const start = performance.now();
  const { code } = await browser.call(signIn, {
    body: { internetUserId, internetPassword: 'WrongPassword1', captcha },
  });
  const took = performance.now() - start;
  expect(code).toBe('sign_in.failed');
  return took;
};

/** The slowest tenth is the machine's, not ours. */
const figures = (samples: readonly number[]) => {
  const kept = samples.toSorted((one, other) => one - other).slice(0, Math.floor(samples.length * 0.9));
  const mean = kept.reduce((sum, sample) => sum + sample, 0) / kept.length;
  const variance = kept.reduce((sum, sample) => sum + (sample - mean) ** 2, 0) / (kept.length - 1);
  return { mean, ofMean: variance / kept.length };
};
const welch = (one: readonly number[], other: readonly number[]): number => {
  const [a, b] = [figures(one), figures(other)];
  return (a.mean - b.mean) / Math.sqrt(a.ofMean + b.ofMean);
};

test.each([
  ['an unknown ID and a wrong password', unknown, known],
  ['a cancelled ID and a wrong password', cancelled, known],
  ['a resting ID and an unknown one at rest', resting(known), resting(unknown)],
])(
  '%s take the same time',
  // A leak shows every time, chance does not.
  { timeout: 60_000, retry: 2 },
  async (_pair, makeOne, makeOther) => {
    const sides: { make: () => Promise<string>; ids: string[]; samples: number[] }[] = [
      makeOne,
      makeOther,
    ].map((make) => ({ make, ids: [], samples: [] }));
    for (const side of sides)
      for (let count = 0; count < idsASide; count += 1) side.ids.push(await side.make());
    for (let round = 0; round < triesAnId * idsASide; round += 1) {
      // Who goes first takes turns, too.
      for (const side of round % 2 === 0 ? sides : sides.toReversed())
        side.samples.push(await timed(side.ids[round % idsASide] ?? ''));
    }
    const [one, other] = sides.map(({ samples }) => samples);
    expect(Math.abs(welch(one ?? [], other ?? []))).toBeLessThan(4.5);
  },
);
