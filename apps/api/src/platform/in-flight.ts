/**
 * What this process has under way, by key. A limit that only work under way has reached is no verdict yet: who meets it waits until
 * that work is done, and looks again.
 */
export interface InFlight {
  /** Runs `work` and counts it as under way meanwhile. It must not wait for others of its own key. */
  during<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when what is under way of this key now is done; undefined when nothing is. */
  settling(key: string): Promise<void> | undefined;
}

export const inFlight = (): InFlight => {
  const underWay = new Map<string, Set<Promise<void>>>();
  return {
    during: async (key, work) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const ofKey = underWay.get(key) ?? new Set();
      underWay.set(key, ofKey.add(promise));
      try {
        return await work();
      } finally {
        ofKey.delete(promise);
        if (ofKey.size === 0) underWay.delete(key);
        resolve();
      }
    },
    settling: (key) => {
      const ofKey = underWay.get(key);
      return ofKey && Promise.all(ofKey).then(() => undefined);
    },
  };
};
