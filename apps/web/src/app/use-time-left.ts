import { useQueryClient } from '@tanstack/react-query';
import type { SignedInView } from '@vestibule/contract/session';
import { sessionWarningMs } from '@vestibule/domain/session';
import { useEffect, useState } from 'react';
import { sessionQuery } from '#api/session-query.ts';

/** How long after its end a session is asked for, so that it is over by the server's clock too. */
const graceMs = 500;

/**
 * Seconds until the session ends, once that is two minutes or less, else undefined. The server is asked before anything is said: other
 * requests, or another tab, may have used the session meanwhile. Counts by the page's monotonic clock from the server's own time.
 */
export const useTimeLeft = ({ now, expiresAt }: SignedInView): number | undefined => {
  const client = useQueryClient();
  const [seconds, setSeconds] = useState<number>();

  useEffect(() => {
    const wholeMs = Date.parse(expiresAt) - Date.parse(now);
    const endsAt = performance.now() + wholeMs;
    const tell = () => {
      const leftMs = Math.max(0, endsAt - performance.now());
      setSeconds(leftMs <= sessionWarningMs ? Math.ceil(leftMs / 1000) : undefined);
    };
    let ticking: ReturnType<typeof setInterval> | undefined;
    let isOver = false;
    const count = () => {
      if (isOver) return;
      tell();
      ticking = setInterval(tell, 1000);
    };
    const ask = () => client.refetchQueries({ queryKey: sessionQuery.queryKey, exact: true });
    const untilWarning = wholeMs - sessionWarningMs;
    const timers = [
      setTimeout(tell),
      setTimeout(
        () => void (untilWarning > 0 ? ask() : Promise.resolve()).finally(count),
        Math.max(0, untilWarning),
      ),
      setTimeout(() => void ask(), Math.max(0, wholeMs) + graceMs),
    ];
    return () => {
      isOver = true;
      timers.forEach(clearTimeout);
      clearInterval(ticking);
    };
  }, [client, now, expiresAt]);

  return seconds;
};
