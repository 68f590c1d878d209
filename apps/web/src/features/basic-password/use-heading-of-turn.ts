import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Where another account's turn comes without a change of page, the focus goes to the heading as if there were one. */
export const useHeadingOfTurn = (position: number | undefined): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(position);
  useEffect(() => {
    if (position === undefined || position === last.current) return;
    if (last.current !== undefined) heading.current?.focus();
    last.current = position;
  }, [position]);
  return heading;
};
