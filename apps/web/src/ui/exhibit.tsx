import type { ReactNode } from 'react';
import css from './exhibit.module.css';

interface ExhibitProps {
  readonly caption: ReactNode;
  /** Parts of the product as they look; nothing in it can be used, and nobody is read it. */
  readonly children: ReactNode;
}

/** A picture of a page, made of the page's own parts: it speaks the reader's language and wears the operator's colours. */
export const Exhibit = ({ caption, children }: ExhibitProps) => (
  <figure className={css['exhibit']}>
    <div className={css['picture']} inert aria-hidden="true">
      {children}
    </div>
    <figcaption>{caption}</figcaption>
  </figure>
);
