import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Waits for a page that is still being fetched, but not for ever. */
const patienceMs = 5000;

const focusHeading = (): boolean => {
  const heading = document.querySelector<HTMLElement>('[data-page-heading]');
  // An error summary that has just taken the focus keeps it.
  if (heading === null || document.activeElement?.getAttribute('role') === 'alert') return heading !== null;
  heading.focus({ preventScroll: true });
  return true;
};

/** On every change of page the focus goes to its heading, so that it is read out and the keyboard starts there; not on the first load. */
export const PageFocus = () => {
  const { pathname } = useLocation();
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return undefined;
    seen.current = pathname;
    if (!window.location.hash) window.scrollTo(0, 0);
    if (focusHeading()) return undefined;
    const watch = new MutationObserver(() => {
      if (focusHeading()) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => watch.disconnect(), patienceMs);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [pathname]);
  return null;
};
