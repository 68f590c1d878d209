import { useEffect, useState } from 'react';

/** After this long, people begin to doubt that anything happens. */
const patienceMs = 8000;

/** Whether something under way takes unusually long. */
export const useSlow = (isPending: boolean): boolean => {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isPending) return undefined;
    const timer = setTimeout(() => {
      setSlow(true);
    }, patienceMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isPending]);
  return isSlow;
};
