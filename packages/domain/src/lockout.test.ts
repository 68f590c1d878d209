import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterAttempt,
  afterSuccess,
  attemptAllowed,
  attemptsLeft,
  basicPasswordLockout,
  needsHumanCheck,
  signInLockout,
  strangerSignInLockout,
} from './lockout.ts';
import type { Attempts, LockoutPolicy } from './lockout.ts';

const start = new Date('2026-11-22T01:00:00Z');
const minute = 60_000;
const at = (minutes: number) => new Date(start.getTime() + minutes * minute);

const failures = (count: number, policy: LockoutPolicy) =>
  Array.from({ length: count }).reduce<Attempts>(
    (attempts) => afterAttempt(attempts, policy, start),
    afterSuccess(),
  );

/** Fails each time at the first moment it may, and says how many minutes each rest took. */
const restsInMinutes = (rests: number, policy: LockoutPolicy) => {
  let attempts = failures(policy.restAfter - 1, policy);
  let now = start;
  return Array.from({ length: rests }, () => {
    attempts = afterAttempt(attempts, policy, now);
    const until = attempts.restedUntil ?? now;
    const minutes = (until.getTime() - now.getTime()) / minute;
    now = until;
    return minutes;
  });
};

describe('during a rest', () => {
  it.each([
    ['sign-in', signInLockout],
    ['stranger’s sign-in', strangerSignInLockout],
    ['Basic Password', basicPasswordLockout],
  ])('of a %s nobody can prolong it by knocking', (_, policy) => {
    const resting = failures(policy.restAfter, policy);
    const knocked = Array.from({ length: 50 }).reduce<Attempts>(
      (attempts) => afterAttempt(attempts, policy, at(0.25)),
      resting,
    );
    expect(knocked).toEqual(resting);
  });

  it('no attempt is taken before its end, and one at its end', () => {
    const resting = failures(5, basicPasswordLockout);
    expect(attemptAllowed(resting, start)).toBe(false);
    expect(attemptAllowed(resting, new Date(at(30).getTime() - 1))).toBe(false);
    expect(attemptAllowed(resting, at(30))).toBe(true);
  });
});

describe('Basic Password', () => {
  it.each([
    [0, true, 5],
    [1, true, 4],
    [4, true, 1],
    [5, false, 0],
  ])('after %i wrong ones: allowed %s, %i left', (count, allowed, left) => {
    const attempts = failures(count, basicPasswordLockout);
    expect(attemptAllowed(attempts, start)).toBe(allowed);
    expect(attemptsLeft(attempts, basicPasswordLockout)).toBe(left);
  });

  it('rests half an hour and doubles to a day', () => {
    expect(restsInMinutes(8, basicPasswordLockout)).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440]);
  });

  it('rests again at once when the first attempt after a rest fails too', () => {
    const again = afterAttempt(failures(5, basicPasswordLockout), basicPasswordLockout, at(30));
    expect(again).toEqual({ count: 6, restedUntil: at(90), rests: 2 });
  });

  it('never asks for a human check of its own', () => {
    expect(needsHumanCheck(failures(5, basicPasswordLockout), basicPasswordLockout)).toBe(false);
  });

  it('never rests longer than a day, after however many', () => {
    const worn: Attempts = { count: 100_000, restedUntil: start, rests: 99_995 };
    expect(afterAttempt(worn, basicPasswordLockout, start).restedUntil).toEqual(at(24 * 60));
  });
});

describe('sign-in', () => {
  it.each([
    [2, false, true],
    [3, true, true],
    [9, true, true],
    [10, true, false],
  ])('after %i failures: human check %s, allowed %s', (count, humanCheck, allowed) => {
    const attempts = failures(count, signInLockout);
    expect(needsHumanCheck(attempts, signInLockout)).toBe(humanCheck);
    expect(attemptAllowed(attempts, start)).toBe(allowed);
  });

  it('rests a quarter of an hour, each time; for strangers half a minute first', () => {
    expect(restsInMinutes(4, signInLockout)).toEqual([15, 15, 15, 15]);
    expect(restsInMinutes(7, strangerSignInLockout)).toEqual([0.5, 1, 2, 4, 8, 15, 15]);
  });
});

describe('a success', () => {
  it('takes back the rest that its own attempt began', () => {
    expect(attemptAllowed(failures(5, basicPasswordLockout), start)).toBe(false);
    expect(attemptAllowed(afterSuccess(), start)).toBe(true);
  });

  it('gives the whole budget again', () => {
    expect(attemptsLeft(afterSuccess(), signInLockout)).toBe(10);
    expect(needsHumanCheck(afterSuccess(), signInLockout)).toBe(false);
  });
});

describe('whatever the timing', () => {
  const waits = fc.array(fc.nat(3 * 24 * 60), { minLength: 1, maxLength: 60 });

  it.each([
    ['sign-in', signInLockout],
    ['stranger’s sign-in', strangerSignInLockout],
    ['Basic Password', basicPasswordLockout],
  ])('a %s takes no more than its budget and one attempt a rest', (_, policy) => {
    fc.assert(
      fc.property(waits, (minutes) => {
        let attempts = afterSuccess();
        let clock = 0;
        for (const wait of minutes) {
          clock += wait;
          attempts = afterAttempt(attempts, policy, at(clock));
          expect(attempts.count - attempts.rests).toBeLessThan(policy.restAfter);
        }
      }),
    );
  });
});
