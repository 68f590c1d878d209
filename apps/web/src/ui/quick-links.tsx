import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { Icon } from './icon.tsx';
import css from './quick-links.module.css';

interface QuickLinksProps {
  readonly label: string;
  /** Within the portal (`to`) or out of it (`href`). */
  readonly links: readonly ({ readonly key: string; readonly name: ReactNode } & (
    | { readonly to: string }
    | { readonly href: string }
  ))[];
}

/** The white bar below the inside header, with what is asked for most and the way out of the portal. */
export const QuickLinks = ({ label, links }: QuickLinksProps) => (
  <nav className={css['topLinks']} aria-label={label}>
    <div className="wrap wrap--wide">
      <ul>
        {links.map((link) => (
          <li key={link.key}>
            {'to' in link ? (
              <NavLink to={link.to}>{link.name}</NavLink>
            ) : (
              <a href={link.href} rel="noreferrer">
                {link.name}
                <Icon name="external" size="tiny" />
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  </nav>
);
