import type { ReactNode } from 'react';

/** Something is being fetched; read out politely. */
export const LoadingLine = ({ children }: { readonly children: ReactNode }) => (
  <p className="muted small">
    <output>{children}</output>
  </p>
);
