import { abandonment } from './abandonment.ts';
import { hasPrecedence } from './precedence.ts';

/** Too many wait for a hash already: come again. */
export class HasherBusy extends Error {
  override readonly name = 'HasherBusy';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`All hashing is taken for ${retryAfterSeconds} s.`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface HashingQueueOptions {
  /** How many run at once. */
  slots: number;
  /** How many may wait, holders and strangers each; where it is not given, as many as have their turn within the patience of who waits. */
  queueLimit?: number | undefined;
}

export interface HashingQueue {
  /** Runs the work in its turn. Throws `HasherBusy`, also where whoever it is for has gone while it waited. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Throws `HasherBusy` where the queue is full: before anything is written for a hash that will not be had. */
  readonly refuseWhenFull: () => void;
}

/** How long anybody waits for a turn, in milliseconds: a queue is as long as the time it takes, not as the number in it. */
const patienceMs = 2500;

/**
 * Lets as many hashes run as there are cores, the others wait in order. Hashes share libuv's few threads with file reads and
 * name look-ups; unbounded, they keep a static file waiting for seconds (architecture: Hashing starves the thread pool).
 * Holders have a line of their own, which goes first: a rush of strangers' guesses keeps none of them out.
 */
export const hashingQueue = ({ slots, queueLimit }: HashingQueueOptions): HashingQueue => {
  // In the order in which they came; whoever has gone is taken out of the middle.
  const holders = new Set<() => void>();
  const strangers = new Set<() => void>();
  let running = 0;
  // What one hash takes, learned from each: at first that of cost 12 on a usual machine.
  let usualMs = 250;

  const mayWait = (): number => queueLimit ?? Math.max(slots, Math.floor((patienceMs * slots) / usualMs));
  const line = (): Set<() => void> => (hasPrecedence() ? holders : strangers);
  const busy = (): HasherBusy => {
    const ahead = holders.size + (hasPrecedence() ? 0 : strangers.size);
    return new HasherBusy(Math.ceil((ahead * usualMs) / slots / 1000) || 1);
  };
  const isFull = (): boolean => running >= slots && line().size >= mayWait();

  const waitInLine = (): Promise<void> => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const signal = abandonment();
    const waiting = line();
    const leave = (): void => {
      waiting.delete(go);
      reject(busy());
    };
    const go = (): void => {
      signal?.removeEventListener('abort', leave);
      resolve();
    };
    waiting.add(go);
    signal?.addEventListener('abort', leave, { once: true });
    return promise;
  };

  const takeSlot = (): Promise<void> | undefined => {
    if (isFull() || abandonment()?.aborted === true) throw busy();
    if (running >= slots) return waitInLine();
    running += 1;
    return undefined;
  };

  // A slot is handed on, never given back and taken anew: nobody overtakes within a line.
  const passSlotOn = (): void => {
    const waiting = holders.size > 0 ? holders : strangers;
    const [next] = waiting;
    if (next === undefined) {
      running -= 1;
      return;
    }
    waiting.delete(next);
    next();
  };

  return {
    inTurn: async (work) => {
      await takeSlot();
      const start = performance.now();
      try {
        return await work();
      } finally {
        usualMs += (performance.now() - start - usualMs) / 8;
        passSlotOn();
      }
    },
    refuseWhenFull: () => {
      if (isFull()) throw busy();
    },
  };
};
