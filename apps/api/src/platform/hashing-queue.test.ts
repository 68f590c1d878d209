import { expect, test } from 'vitest';
import { onBehalfOf } from './abandonment.ts';
import { HasherBusy, hashingQueue } from './hashing-queue.ts';
import { withPrecedence } from './precedence.ts';

/** Work that ends when told. */
const held = () => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  return { work: () => promise, done: resolve, fail: reject };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('as many run as there are slots, the others in the order in which they came', async () => {
  const { inTurn: queue } = hashingQueue({ slots: 2, queueLimit: 10 });
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
  const { inTurn: queue } = hashingQueue({ slots: 1, queueLimit: 2 });
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
  const { inTurn: queue } = hashingQueue({ slots: 1, queueLimit: 2 });
  const first = held();
  const failing = queue(first.work);
  const next = queue(async () => 'next');
  first.fail(new Error('broken'));
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('next');
});

test('without a queue, whatever does not run at once is refused', async () => {
  const { inTurn: queue } = hashingQueue({ slots: 1, queueLimit: 0 });
  const first = held();
  const run = queue(first.work);
  await expect(queue(async () => 'second')).rejects.toBeInstanceOf(HasherBusy);
  first.done();
  await run;
});

test('without a limit as many may wait as have their turn within two and a half seconds', async () => {
  // A hash is taken to last a quarter of a second until one has shown otherwise.
  const queue = hashingQueue({ slots: 2 });
  const all = Array.from({ length: 22 }, held);
  const runs = all.map(({ work }) => queue.inTurn(work));
  const refusal: unknown = await queue.inTurn(async () => 'late').catch((error: unknown) => error);
  expect(refusal instanceof HasherBusy && refusal.retryAfterSeconds).toBe(3);
  expect(() => queue.refuseWhenFull()).toThrow(HasherBusy);
  for (const { done } of all) done();
  await Promise.all(runs);
  expect(() => queue.refuseWhenFull()).not.toThrow();
  expect(await queue.inTurn(async () => 'next')).toBe('next');
});

test('whoever goes away while waiting leaves the queue, and the others move up', async () => {
  const queue = hashingQueue({ slots: 1, queueLimit: 2 });
  const first = held();
  const gone = new AbortController();
  const started: string[] = [];
  const runs = [queue.inTurn(first.work)];
  const left = onBehalfOf(gone.signal, () => queue.inTurn(async () => void started.push('gone')));
  runs.push(queue.inTurn(async () => void started.push('stays')));
  expect(() => queue.refuseWhenFull()).toThrow(HasherBusy);
  gone.abort();
  await expect(left).rejects.toBeInstanceOf(HasherBusy);
  expect(() => queue.refuseWhenFull()).not.toThrow();
  first.done();
  await Promise.all(runs);
  expect(started).toEqual(['stays']);
});

test('nothing is hashed for who has gone already, and what runs is not broken off', async () => {
  const queue = hashingQueue({ slots: 1, queueLimit: 2 });
  const gone = new AbortController();
  const first = held();
  const run = onBehalfOf(gone.signal, () => queue.inTurn(first.work));
  gone.abort();
  await expect(onBehalfOf(gone.signal, () => queue.inTurn(async () => undefined))).rejects.toBeInstanceOf(
    HasherBusy,
  );
  first.done();
  expect(await run).toBeUndefined();
});

test('holders go before strangers, in a line that strangers cannot fill', async () => {
  const queue = hashingQueue({ slots: 1, queueLimit: 1 });
  const first = held();
  const ended: string[] = [];
  const asHolder = (name: string) =>
    withPrecedence(true, () => queue.inTurn(async () => void ended.push(name)));
  const runs = [queue.inTurn(first.work), queue.inTurn(async () => void ended.push('stranger'))];
  await expect(queue.inTurn(async () => undefined)).rejects.toBeInstanceOf(HasherBusy);
  runs.push(asHolder('holder'));
  await expect(asHolder('one too many')).rejects.toBeInstanceOf(HasherBusy);
  expect(() => withPrecedence(true, queue.refuseWhenFull)).toThrow(HasherBusy);
  first.done();
  await Promise.all(runs);
  expect(ended).toEqual(['holder', 'stranger']);
});
