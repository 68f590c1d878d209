import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'react-router';
import { isDetailsPath } from './details-paths.ts';

/** Focuses the field that the page's address names (`#internetUserId`), as the check page's links do. */
export const useFieldOfAddress = (): void => {
  const { hash } = useLocation();
  const focusField = useEffectEvent(() => {
    const path = hash.slice(1);
    // After the focus that a new page's heading takes.
    if (isDetailsPath(path)) requestAnimationFrame(() => document.getElementById(path)?.focus());
  });
  useEffect(() => {
    focusField();
  }, []);
};
