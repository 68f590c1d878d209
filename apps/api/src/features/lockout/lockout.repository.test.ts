import { basicPasswordLockout, signInLockout } from '@vestibule/domain/lockout';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#platform/database.ts';
import { openTestDatabase } from '#testing/test-database.ts';
import { lockoutRepository } from './lockout.repository.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const now = new Date('2026-11-24T02:00:00.000Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const repository = () => lockoutRepository(database.prisma);
const times = (count: number) => Array.from({ length: count });

test('a subject that nobody tried is a clean slate', async () => {
  expect(await repository().find('sign-in:nobody01')).toEqual({ count: 0, restedUntil: null, rests: 0 });
});

test('attempts are counted one by one until the subject rests', async () => {
  const subject = 'basic-password:one-by-one';
  for (const count of [1, 2, 3, 4]) {
    const taken = await repository().take(subject, basicPasswordLockout, now);
    expect(taken).toMatchObject({ allowed: true, to: { count, restedUntil: null, rests: 0 } });
  }
  const fifth = await repository().take(subject, basicPasswordLockout, now);
  expect(fifth).toMatchObject({ allowed: true, to: { count: 5, restedUntil: later(30), rests: 1 } });
});

test('during a rest nothing is allowed and nothing is counted; after it one attempt rests twice as long', async () => {
  const subject = 'basic-password:resting';
  for (const _ of times(5)) await repository().take(subject, basicPasswordLockout, now);
  const resting = { count: 5, restedUntil: later(30), rests: 1 };
  for (const _ of times(3))
    expect(await repository().take(subject, basicPasswordLockout, later(29))).toEqual({
      allowed: false,
      from: resting,
      to: resting,
    });
  const next = await repository().take(subject, basicPasswordLockout, later(30));
  expect(next).toMatchObject({
    allowed: true,
    from: resting,
    to: { count: 6, restedUntil: later(90), rests: 2 },
  });
});

test('of a hundred attempts at once exactly the budget is allowed', async () => {
  const subject = 'sign-in:atonce01';
  const taken = await Promise.all(times(100).map(() => repository().take(subject, signInLockout, now)));
  expect(taken.filter(({ allowed }) => allowed)).toHaveLength(signInLockout.restAfter);
  const counts = taken.filter(({ allowed }) => allowed).map(({ to }) => to.count);
  expect(counts.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('a step is not taken from a count that has moved on, nor from one that was taken back', async () => {
  const subject = 'sign-in:moved001';
  const blank = await repository().find(subject);
  const one = { count: 1, restedUntil: null, rests: 0 };
  expect(await repository().advance(subject, { from: blank, to: one, now })).toBe(true);
  expect(await repository().advance(subject, { from: blank, to: one, now })).toBe(false);
  await repository().reset(subject);
  expect(await repository().advance(subject, { from: one, to: { ...one, count: 2 }, now })).toBe(false);
  expect(await repository().find(subject)).toEqual(blank);
});

test('attempts that were given back are not counted, however many were counted since', async () => {
  const subject = 'sign-in:givenbak';
  const steps = [];
  for (const _ of times(10)) {
    const from = await repository().find(subject);
    steps.push({ from, to: (await repository().take(subject, signInLockout, now)).to });
  }
  for (const step of steps.slice(0, 4)) await repository().giveBack(subject, step);
  expect(await repository().find(subject)).toEqual({ count: 6, restedUntil: later(15), rests: 1 });
  for (const step of steps.slice(4)) await repository().giveBack(subject, step);
  expect(await repository().find(subject)).toEqual({ count: 0, restedUntil: null, rests: 0 });
  expect((await repository().take(subject, signInLockout, now)).to.count).toBe(1);
});

test('what is given back after a success leaves no debt', async () => {
  const subject = 'sign-in:givenlat';
  const from = await repository().find(subject);
  const { to: attempts } = await repository().take(subject, signInLockout, now);
  await repository().reset(subject);
  await repository().giveBack(subject, { from, to: attempts });
  expect(await repository().find(subject)).toEqual(from);
});

test('a reset takes the counts of all named subjects back and of no other', async () => {
  for (const subject of ['a', 'b', 'c']) await repository().take(`reset:${subject}`, signInLockout, now);
  await repository().reset('reset:a', 'reset:b');
  const counts = await Promise.all(['a', 'b', 'c'].map((subject) => repository().find(`reset:${subject}`)));
  expect(counts.map(({ count }) => count)).toEqual([0, 0, 1]);
});

test('what was long untouched is forgotten, but not a rest that lasts', async () => {
  await database.prisma.failedAttempts.deleteMany();
  const blank = await repository().find('x');
  const resting = { count: 5, restedUntil: later(100), rests: 1 };
  await repository().advance('old', { from: blank, to: { ...blank, count: 1 }, now });
  await repository().advance('resting', { from: blank, to: resting, now });
  await repository().advance('new', { from: blank, to: { ...blank, count: 1 }, now: later(60) });
  expect(await repository().purge(later(50))).toBe(1);
  const left = await database.prisma.failedAttempts.findMany({ orderBy: { subject: 'asc' } });
  expect(left.map(({ subject }) => subject)).toEqual(['new', 'resting']);
});
