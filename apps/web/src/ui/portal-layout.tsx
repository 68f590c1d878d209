import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import css from './portal.module.css';

interface PortalLayoutProps {
  readonly menuLabel: string;
  readonly menu: ReactNode;
  readonly children: ReactNode;
}

/** The menu beside the page on wide screens; on phones it is in the drawer. */
export const PortalLayout = ({ menuLabel, menu, children }: PortalLayoutProps) => (
  <div className={classNames('wrap wrap--wide', css['portal'])}>
    <nav className={classNames(css['portalMenu'], css['menu'])} aria-label={menuLabel}>
      {menu}
    </nav>
    <main id="main" tabIndex={-1} className={css['portalMain']}>
      {children}
    </main>
  </div>
);

/** The heading of a portal page and what belongs to it. */
export const PortalTop = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['portalTop']}>{children}</div>
);

/** One line with its mark: the previous sign-in. */
export const PortalLine = ({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) => (
  <p className={css['last']}>
    <Icon name={icon} size="small" />
    <span>{children}</span>
  </p>
);

interface BlockProps {
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** A white block of the portal. */
export const Block = ({ labelledBy, children }: BlockProps) => (
  <section className={css['block']} aria-labelledby={labelledBy}>
    {children}
  </section>
);

/** The service hours' place in a block. */
export const BlockHours = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['block']}>
    <div className={css['blockHours']}>{children}</div>
  </div>
);

export const BlockHead = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['blockHead']}>{children}</div>
);
export const BlockTools = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['blockTools']}>{children}</div>
);
export const BlockFoot = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['blockFoot']}>{children}</div>
);
/** Text in a block: a message, or that there is none. */
export const BlockBody = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['blockBody']}>{children}</div>
);

/** A number that calls for attention, with its words before it. */
export const CountBadge = ({ words, count }: { readonly words?: ReactNode; readonly count: number }) => (
  <span className={classNames(css['count'], count === 0 && css['count0'])}>
    {words !== undefined && <span className="vh">{words}</span>}
    {count}
  </span>
);

export const Unread = ({ children }: { readonly children: ReactNode }) => (
  <p className={css['unread']}>{children}</p>
);
