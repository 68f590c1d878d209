import { expect, test } from 'vitest';
import { inFlight } from './in-flight.ts';

test('nothing under way is nothing to wait for', async () => {
  const work = inFlight();
  expect(work.settling('a')).toBeUndefined();
  await work.during('a', async () => undefined);
  expect(work.settling('a')).toBeUndefined();
});

test('waiting ends when all work of the key is done that was under way, whatever other keys do and what came later', async () => {
  const work = inFlight();
  const [first, second, other] = [
    Promise.withResolvers<string>(),
    Promise.withResolvers<string>(),
    Promise.withResolvers<string>(),
  ];
  const answers = [
    work.during('a', () => first.promise),
    work.during('a', () => second.promise),
    work.during('b', () => other.promise),
  ];
  const told: string[] = [];
  const settled = work.settling('a')?.then(() => told.push('settled'));
  const late = Promise.withResolvers<string>();
  const latest = work.during('a', () => late.promise);
  second.resolve('second');
  await answers[1];
  expect(told).toEqual([]);
  first.resolve('first');
  await settled;
  expect(work.settling('a')).toBeDefined();
  late.resolve('late');
  await latest;
  expect(await Promise.all(answers.slice(0, 2))).toEqual(['first', 'second']);
  expect(work.settling('a')).toBeUndefined();
  expect(work.settling('b')).toBeDefined();
  other.resolve('other');
  await answers[2];
});

test('work that fails is done too, and its failure is its own', async () => {
  const work = inFlight();
  const broken = work.during('a', async () => Promise.reject(new Error('broken')));
  const settled = work.settling('a');
  await expect(broken).rejects.toThrow('broken');
  await expect(settled).resolves.toBeUndefined();
  expect(work.settling('a')).toBeUndefined();
});
