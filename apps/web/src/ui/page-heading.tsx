import type { ReactNode, Ref } from 'react';
import { Breakable } from './breakable.tsx';

interface PageHeadingProps {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLHeadingElement>;
}

/** The page's one h1. It can take the focus, so that a new page is read out from its beginning. */
export const PageHeading = ({ children, ref }: PageHeadingProps) => (
  <h1 ref={ref} tabIndex={-1} data-page-heading="">
    <Breakable>{children}</Breakable>
  </h1>
);
