import { expect, test } from 'vitest';
import { HasherBusy, hashingQueue } from './hashing-queue.ts';

/** Work that ends when told. */
const held = () => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  return { work: () => promise, done: resolve, fail: reject };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('as many run as there are slots, the others in the order in which they came', async () => {
  const queue = hashingQueue({ slots: 2, queueLimit: 10 });
  const started: number[] = [];
  const all = Array.from({ length: 5 }, (_, index) => ({ index, ...held() }));
  const runs = all.map(({ index, work }) =>
    queue(() => {
      started.push(index);
      return work();
    }),
  );
  await settled();
  expect(started).toEqual([0, 1]);
  all[1]?.done();
  await settled();
  expect(started).toEqual([0, 1, 2]);
  for (const { done } of all) done();
  await Promise.all(runs);
  expect(started).toEqual([0, 1, 2, 3, 4]);
});

test('who comes to a full queue is told when to come again, and the others are served', async () => {
  const queue = hashingQueue({ slots: 1, queueLimit: 2 });
  const first = held();
  const runs = [queue(first.work), queue(async () => 'second'), queue(async () => 'third')];
  const refusal: unknown = await queue(async () => 'fourth').catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(HasherBusy);
  expect(refusal instanceof HasherBusy && refusal.retryAfterSeconds).toBeGreaterThanOrEqual(1);
  first.done();
  expect(await Promise.all(runs)).toEqual([undefined, 'second', 'third']);
  expect(await queue(async () => 'fourth')).toBe('fourth');
});

test('work that fails gives its slot on', async () => {
  const queue = hashingQueue({ slots: 1, queueLimit: 2 });
  const first = held();
  const failing = queue(first.work);
  const next = queue(async () => 'next');
  first.fail(new Error('broken'));
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('next');
});

test('without a queue, whatever does not run at once is refused', async () => {
  const queue = hashingQueue({ slots: 1, queueLimit: 0 });
  const first = held();
  const run = queue(first.work);
  await expect(queue(async () => 'second')).rejects.toBeInstanceOf(HasherBusy);
  first.done();
  await run;
});
