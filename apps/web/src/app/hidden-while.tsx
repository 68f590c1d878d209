import { useEffect, useRef, type FocusEvent, type ReactNode, type RefObject } from 'react';

interface HiddenWhileProps {
  readonly hidden: boolean;
  /** What had the focus last in the page; null until anything had. */
  readonly focused: RefObject<HTMLElement | null>;
  readonly onFocusMoved: (element: HTMLElement) => void;
  readonly children: ReactNode;
}

/** A page that may be hidden for a while: it keeps what was typed, and who comes back finds the focus where it was. */
export const HiddenWhile = ({ hidden, focused, onFocusMoved, children }: HiddenWhileProps) => {
  const wasHidden = useRef(hidden);
  useEffect(() => {
    if (wasHidden.current && !hidden) focused.current?.focus({ preventScroll: true });
    wasHidden.current = hidden;
  }, [hidden, focused]);
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) onFocusMoved(target);
  };
  return (
    <div hidden={hidden} className="page" onFocus={remember}>
      {children}
    </div>
  );
};
