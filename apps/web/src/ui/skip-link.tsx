import type { ReactNode } from 'react';

/** The first stop of the keyboard: past the header. */
export const SkipLink = ({ children }: { readonly children: ReactNode }) => (
  <a className="skip" href="#main">
    {children}
  </a>
);
