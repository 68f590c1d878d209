import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './footer.module.css';

interface SiteFooterProps {
  readonly label: string;
  readonly copyright: ReactNode;
  readonly links: readonly {
    readonly key: string;
    readonly link: ReactNode;
    readonly narrowOnly?: boolean;
  }[];
  readonly wide?: boolean;
}

export const SiteFooter = ({ label, copyright, links, wide = false }: SiteFooterProps) => (
  <footer className={css['foot']}>
    <div className={classNames('wrap', wide && 'wrap--wide', css['footRow'])}>
      <p>{copyright}</p>
      <nav aria-label={label}>
        <ul>
          {links.map(({ key, link, narrowOnly = false }) => (
            <li key={key} className={classNames(narrowOnly && 'only-narrow')}>
              {link}
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </footer>
);
