import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import css from './site-header.module.css';

/** The operator's mark, in the colours of the place where it stands. */
interface BrandMarkProps {
  readonly viewBox: string;
  readonly parts: readonly { readonly paint: 'line' | 'accent'; readonly path: string }[];
}

const BrandMark = ({ viewBox, parts }: BrandMarkProps) => (
  <svg className={css['brandMark']} viewBox={viewBox} aria-hidden="true" focusable="false">
    {parts.map(({ paint, path }) => (
      <path key={path} className={css[paint]} d={path} />
    ))}
  </svg>
);

interface BrandProps {
  readonly to: string;
  readonly mark: BrandMarkProps;
  readonly name: ReactNode;
  readonly service: ReactNode;
}

const Brand = ({ to, mark, name, service }: BrandProps) => (
  <Link className={css['brand']} to={to}>
    <BrandMark {...mark} />
    <span className={css['brandName']}>{name}</span>
    <span className={css['brandSub']}>{service}</span>
  </Link>
);

interface PublicHeaderProps {
  readonly brand: BrandProps;
  /** The operator's own site. */
  readonly site?: { readonly href: string; readonly name: ReactNode };
  readonly languages: ReactNode;
  readonly clock: ReactNode;
}

/** White: one is still outside. */
export const PublicHeader = ({ brand, site, languages, clock }: PublicHeaderProps) => (
  <header className={css['siteHead']}>
    <div className={classNames('wrap', css['siteHeadRow'])}>
      <Brand {...brand} />
      {site !== undefined && (
        <a className={css['toolLink']} href={site.href} rel="noreferrer">
          {site.name}
          <Icon name="external" size="tiny" />
        </a>
      )}
      <div className={css['languageSlot']}>{languages}</div>
      <div className={css['clockSlot']}>{clock}</div>
    </div>
  </header>
);

interface InsideHeaderProps {
  readonly brand: BrandProps;
  readonly languages: ReactNode;
  readonly clock: ReactNode;
  /** Opens the menu on phones; absent where there is none. */
  readonly menu?: { readonly label: ReactNode; readonly expanded: boolean; readonly onOpen: () => void };
}

/** Ink: one sees that one is inside. */
export const InsideHeader = ({ brand, languages, clock, menu }: InsideHeaderProps) => (
  <header className={classNames(css['siteHead'], css['siteHeadIn'], 'on-ink')}>
    <div className={classNames('wrap wrap--wide', css['siteHeadRow'])}>
      <Brand {...brand} />
      {menu !== undefined && (
        <button
          className={css['menuBtn']}
          type="button"
          aria-haspopup="dialog"
          aria-expanded={menu.expanded}
          onClick={menu.onOpen}
        >
          <Icon name="menu" size="small" />
          {menu.label}
        </button>
      )}
      <div className={css['siteHeadMeta']}>
        {clock}
        {languages}
      </div>
    </div>
  </header>
);
