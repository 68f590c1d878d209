import { useEffect, useRef, type FocusEvent, type ReactNode } from 'react';

interface HiddenWhileProps {
  readonly hidden: boolean;
  readonly children: ReactNode;
}

/** A page that may be hidden for a while: it keeps what was typed, and who comes back finds the focus where it was. */
export const HiddenWhile = ({ hidden, children }: HiddenWhileProps) => {
  const focused = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!hidden) return undefined;
    return () => focused.current?.focus({ preventScroll: true });
  }, [hidden]);
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) focused.current = target;
  };
  return (
    <div hidden={hidden} className="page" onFocus={remember}>
      {children}
    </div>
  );
};
