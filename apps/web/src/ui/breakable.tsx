import { Fragment, type ReactNode } from 'react';

const breakOpportunity = '\u200B';

/** A text whose break opportunities become `wbr`: the character itself would be read, copied and searched for with the words. */
export const Breakable = ({ children }: { readonly children: ReactNode }) =>
  typeof children === 'string'
    ? children.split(breakOpportunity).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {piece}
        </Fragment>
      ))
    : children;
