import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { Icon } from './icon.tsx';
import css from './side-menu.module.css';

export interface MenuEntry {
  readonly key: string;
  readonly to: string;
  readonly name: ReactNode;
  /** A badge at its end. */
  readonly badge?: ReactNode;
}

interface SideMenuProps {
  readonly who: { readonly label: ReactNode; readonly id: string };
  /** Entries in order; a group without a heading comes bare. */
  readonly groups: readonly {
    readonly key: string;
    readonly heading?: ReactNode;
    readonly entries: readonly MenuEntry[];
  }[];
  /** The way out, set apart; in the drawer it is pinned at the foot instead. */
  readonly signOut?: ReactNode;
}

/** Who is signed in, and where one can go. The current page is marked. */
export const SideMenu = ({ who, groups, signOut }: SideMenuProps) => (
  <>
    <div className={css['who']}>
      <span>{who.label}</span>
      <b className="code">{who.id}</b>
    </div>
    {groups.map(({ key, heading, entries }) => (
      <div key={key}>
        {heading !== undefined && <h2>{heading}</h2>}
        <ul>
          {entries.map((entry) => (
            <li key={entry.key}>
              <NavLink to={entry.to}>
                {entry.name}
                {entry.badge}
              </NavLink>
            </li>
          ))}
        </ul>
      </div>
    ))}
    {signOut !== undefined && <div className={css['menuOut']}>{signOut}</div>}
  </>
);

/** Signing out is an act, so it is a button; it reads like an entry. */
export const MenuButton = ({
  children,
  onPress,
}: {
  readonly children: ReactNode;
  readonly onPress: () => void;
}) => (
  <button type="button" className={css['menuAct']} onClick={onPress}>
    <Icon name="sign-out" size="small" />
    {children}
  </button>
);
