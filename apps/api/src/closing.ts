/** Ctrl-C reaches every process of a terminal, and `pnpm start` passes on what reaches it: within so many milliseconds it is the same wish. */
const sameWishMs = 1000;

/** Closes at the first signal. Whoever sends another one later doesn't want to wait: the process kills itself. */
export const closeOnSignal = (close: () => void): void => {
  let since: number | undefined;
  const hear = (): void => {
    const now = performance.now();
    if (since === undefined) {
      since = now;
      close();
    } else if (now - since > sameWishMs) {
      // Not `exit`, which would wait for the hashes under way.
      process.kill(process.pid, 'SIGKILL');
    }
  };
  process.on('SIGINT', hear);
  process.on('SIGTERM', hear);
};
