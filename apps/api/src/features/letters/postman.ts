import type { Parts } from '#parts.ts';

/** Retries and letters of other nodes are seen to after so many milliseconds at the latest. */
const roundEveryMs = 15_000;

interface Rounds {
  readonly bell: Parts['bell'];
  /** One round; `stopping` tells it to begin no further letter. */
  readonly deliver: (stopping: () => boolean) => Promise<unknown>;
  readonly failed: (error: unknown) => void;
  readonly everyMs?: number;
}

/** Goes his rounds by the clock and whenever the bell rings, one at a time; acts never wait for him. */
export const startPostman = ({ bell, deliver, failed, everyMs = roundEveryMs }: Rounds) => {
  let stopped = false;
  let rungMeanwhile = false;
  let round: Promise<void> | undefined;

  const goRound = async (): Promise<void> => {
    rungMeanwhile = false;
    await deliver(() => stopped).catch(failed);
    round = rungMeanwhile && !stopped ? goRound() : undefined;
    await round;
  };
  const hear = (): void => {
    if (stopped) return;
    rungMeanwhile = true;
    round ??= goRound();
  };
  bell.onRing(hear);
  const timer = setInterval(hear, everyMs).unref();
  hear();

  return {
    /** Ends when the letter that is under way has been sent, or was not. */
    stop: async (): Promise<void> => {
      stopped = true;
      clearInterval(timer);
      await round;
    },
  };
};
