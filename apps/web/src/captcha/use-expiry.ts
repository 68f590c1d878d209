import { humanCheckLifetimeMs } from '@vestibule/domain/human-check';
import { useEffect, useEffectEvent } from 'react';

/** An answer on its way must not come too late. */
const headStartMs = 10_000;

/**
 * Calls back when a challenge has had its time, measured from its arrival (`arrivedAt`, by this device's clock, which may be wrong). A page
 * that nobody looks at waits until somebody does, so that a forgotten tab doesn't fetch challenges all night.
 */
export const useExpiry = (challengeId: string | undefined, arrivedAt: number, expire: () => void): void => {
  const onExpired = useEffectEvent(expire);
  useEffect(() => {
    if (challengeId === undefined) return undefined;
    const listening = new AbortController();
    const expireWhenSeen = () => {
      if (document.visibilityState === 'visible') return onExpired();
      document.addEventListener('visibilitychange', onExpired, { once: true, signal: listening.signal });
    };
    const left = arrivedAt + humanCheckLifetimeMs - headStartMs - Date.now();
    const timer = setTimeout(expireWhenSeen, left);
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [challengeId, arrivedAt]);
};
