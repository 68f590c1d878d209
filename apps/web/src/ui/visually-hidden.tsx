import type { ReactNode } from 'react';

/** Heard and not seen: names what the eye knows from its place. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className="vh">{children}</span>
);
