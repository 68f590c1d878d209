import { useQueryClient } from '@tanstack/react-query';
import type { SignedInView } from '@vestibule/contract/session';
import { sessionWarningMs } from '@vestibule/domain/session';
import { useEffect, useMemo, useState } from 'react';
import { sessionQuery } from '#api/session-query.ts';

/**
 * Seconds until the session ends, once that is two minutes or less, else undefined. The server is asked before anything is said: other
 * requests, or another tab, may have used the session meanwhile. Counts by the page's monotonic clock from the server's own time.
 */
export const useTimeLeft = (session: SignedInView): number | undefined => {
  const client = useQueryClient();
  const endsAt = useMemo(
    () => performance.now() + Date.parse(session.expiresAt) - Date.parse(session.now),
    [session],
  );
  const [, tick] = useState(0);
  const left = endsAt - performance.now();
  const warns = left <= sessionWarningMs;

  useEffect(() => {
    const ask = () => void client.refetchQueries({ queryKey: sessionQuery.queryKey, exact: true });
    const remaining = endsAt - performance.now();
    const untilWarning = remaining - sessionWarningMs;
    // Once it is warned of, asking again would only answer the same.
    const toWarning = untilWarning > 0 ? setTimeout(ask, untilWarning) : undefined;
    const toEnd = setTimeout(ask, Math.max(remaining + 500, 500));
    return () => {
      clearTimeout(toWarning);
      clearTimeout(toEnd);
    };
  }, [client, endsAt]);

  useEffect(() => {
    if (!warns) return undefined;
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [warns]);

  return warns ? Math.max(0, Math.ceil(left / 1000)) : undefined;
};
