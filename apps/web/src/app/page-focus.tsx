import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Waits for a page that is still being fetched, but not for ever. */
const patienceMs = 5000;

/** An error summary that has just taken the focus, or the part of the page that the address names. */
const keepsFocus = (focused: Element, hash: string): boolean =>
  focused.getAttribute('role') === 'alert' || hash === `#${focused.id}`;

const focusHeading = (hash: string): boolean => {
  const heading = document.querySelector<HTMLElement>('[data-page-heading]');
  const { activeElement: focused } = document;
  if (heading === null || (focused !== null && keepsFocus(focused, hash))) return heading !== null;
  heading.focus({ preventScroll: true });
  return true;
};

/** On every change of page the focus goes to its heading, so that it is read out and the keyboard starts there; not on the first load. */
export const PageFocus = () => {
  const { pathname, hash } = useLocation();
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return undefined;
    seen.current = pathname;
    if (hash === '') window.scrollTo(0, 0);
    if (focusHeading(hash)) return undefined;
    const watch = new MutationObserver(() => {
      if (focusHeading(hash)) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => watch.disconnect(), patienceMs);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [pathname, hash]);
  return null;
};
