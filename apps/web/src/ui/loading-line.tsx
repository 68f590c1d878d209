import type { ReactNode } from 'react';

/** Something is being fetched; read out politely. */
export const LoadingLine = ({ children }: { readonly children: ReactNode }) => (
  <p className="muted small" data-loading="">
    <output>{children}</output>
  </p>
);
