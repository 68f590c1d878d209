import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import css from './portal-layout.module.css';
import menuCss from './side-menu.module.css';

interface PortalLayoutProps {
  readonly menuLabel: string;
  readonly menu: ReactNode;
  readonly children: ReactNode;
}

/** The menu beside the page on wide screens; on phones it is in the drawer. */
export const PortalLayout = ({ menuLabel, menu, children }: PortalLayoutProps) => (
  <div className={classNames('wrap wrap--wide', css['portal'])}>
    <nav className={classNames(css['portalMenu'], menuCss['menu'])} aria-label={menuLabel}>
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

/** One sentence and the way to what it is about. */
export const PortalPrompt = ({
  children,
  way,
}: {
  readonly children: ReactNode;
  readonly way: ReactNode;
}) => (
  <div className={css['prompt']}>
    <p>{children}</p>
    {way}
  </div>
);
