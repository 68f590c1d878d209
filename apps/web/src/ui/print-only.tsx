import type { ReactNode } from 'react';

/** Stands on paper and not on the screen. */
export const PrintOnly = ({ children }: { readonly children: ReactNode }) => (
  <div className="print-only small">{children}</div>
);
