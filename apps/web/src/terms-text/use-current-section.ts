import { useEffect, useState } from 'react';

/** The section whose heading was last passed while reading; the first until then. */
export const useCurrentSection = (ids: readonly string[]): string | undefined => {
  const [current, setCurrent] = useState(ids[0]);
  const key = ids.join(' ');
  useEffect(() => {
    // A heading counts as read when it stands in the upper third of the window.
    const observer = new IntersectionObserver(
      (entries) => {
        const met = entries.find(({ isIntersecting }) => isIntersecting);
        if (met !== undefined) setCurrent(met.target.id);
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const id of key.split(' ')) {
      const heading = document.getElementById(id);
      if (heading !== null) observer.observe(heading);
    }
    return () => {
      observer.disconnect();
    };
  }, [key]);
  return current;
};
