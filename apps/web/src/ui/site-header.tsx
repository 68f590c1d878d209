import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import css from './site-header.module.css';

/** The arch and its door. */
export const BrandMark = () => (
  <svg className={css['brandMark']} viewBox="0 0 28 32" aria-hidden="true" focusable="false">
    <path className={css['arch']} d="M2.5 30.5V14a11.5 11.5 0 0 1 23 0v16.5z" />
    <path className={css['door']} d="M9 30.5V15.5a5 5 0 0 1 10 0v15z" />
  </svg>
);

interface BrandProps {
  readonly to: string;
  readonly name: ReactNode;
  readonly service: ReactNode;
}

const Brand = ({ to, name, service }: BrandProps) => (
  <Link className={css['brand']} to={to}>
    <BrandMark />
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
