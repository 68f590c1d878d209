/** Keeps `width` of the works 0 … count-1 under way until all are done. */
export const inFlight = async (
  { count, width }: { readonly count: number; readonly width: number },
  work: (index: number) => Promise<void>,
): Promise<void> => {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
};

/** What a piece of work took: seconds by the clock, and seconds of CPU of this process with all its threads. */
export interface Spent {
  readonly wall: number;
  readonly cpu: number;
}

export const spend = async (work: () => Promise<void>): Promise<Spent> => {
  const cpuBefore = process.cpuUsage();
  const wallBefore = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall: (performance.now() - wallBefore) / 1000, cpu: (user + system) / 1_000_000 };
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN, sorted[middle] ?? NaN];
  return (low + high) / 2;
};
