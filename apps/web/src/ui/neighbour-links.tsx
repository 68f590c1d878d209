import type { ReactNode } from 'react';
import { Link } from 'react-router';
import css from './neighbour-links.module.css';

interface NeighbourLinksProps {
  readonly label: string;
  readonly links: readonly {
    readonly way: 'newer' | 'older';
    /** What it is to this page. */
    readonly words: ReactNode;
    readonly name: ReactNode;
    /** The language of the name, where it is not the page's. */
    readonly lang?: string | undefined;
    readonly to: string;
  }[];
}

/** To the pages before and after this one. */
export const NeighbourLinks = ({ label, links }: NeighbourLinksProps) => (
  <nav className={css['neighbours']} aria-label={label}>
    {links.map(({ way, words, name, lang, to }) => (
      <Link key={way} to={to} className={css[way]}>
        <span>{words}</span>
        <b lang={lang}>{name}</b>
      </Link>
    ))}
  </nav>
);
