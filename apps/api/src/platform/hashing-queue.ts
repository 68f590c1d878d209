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
  /** How many may wait. */
  queueLimit: number;
}

export type HashingQueue = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets as many hashes run as there are cores, the others wait in order. Hashes share libuv's few threads with file reads and
 * name look-ups; unbounded, they keep a static file waiting for seconds (architecture: Hashing starves the thread pool).
 */
export const hashingQueue = ({ slots, queueLimit }: HashingQueueOptions): HashingQueue => {
  const waiting: (() => void)[] = [];
  let running = 0;
  let usualMs = 250;

  const takeSlot = (): Promise<void> | undefined => {
    if (running < slots) {
      running += 1;
      return undefined;
    }
    if (waiting.length >= queueLimit)
      throw new HasherBusy(Math.ceil((waiting.length * usualMs) / slots / 1000) || 1);
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push(resolve);
    return promise;
  };

  // A slot is handed on, never given back and taken anew: nobody overtakes.
  const passSlotOn = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  return async (work) => {
    await takeSlot();
    const start = performance.now();
    try {
      return await work();
    } finally {
      usualMs += (performance.now() - start - usualMs) / 8;
      passSlotOn();
    }
  };
};
