import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import css from './quick-links.module.css';

interface QuickLinksProps {
  readonly label: string;
  readonly links: readonly { readonly key: string; readonly href: string; readonly name: ReactNode }[];
}

/** The white bar below the inside header, with ways out of the portal. */
export const QuickLinks = ({ label, links }: QuickLinksProps) => (
  <nav className={css['topLinks']} aria-label={label}>
    <div className="wrap wrap--wide">
      <ul>
        {links.map(({ key, href, name }) => (
          <li key={key}>
            <a href={href} rel="noreferrer">
              {name}
              <Icon name="external" size="tiny" />
            </a>
          </li>
        ))}
      </ul>
    </div>
  </nav>
);
