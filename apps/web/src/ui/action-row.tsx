import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import css from './actions.module.css';

interface ActionRowProps {
  readonly to: string;
  readonly icon: IconName;
  readonly name: ReactNode;
  /** What it is for, in one line. */
  readonly why: ReactNode;
  readonly look?: 'normal' | 'main' | 'quiet';
}

/** The whole row is the link. */
export const ActionRow = ({ to, icon, name, why, look = 'normal' }: ActionRowProps) => (
  <Link
    className={classNames(
      css['action'],
      look === 'main' && css['actionMain'],
      look === 'quiet' && css['actionQuiet'],
    )}
    to={to}
  >
    <span className={css['actionIcon']}>
      <Icon name={icon} />
    </span>
    <span>
      <span className={css['actionName']}>{name}</span>
      <span className={css['actionWhy']}>{why}</span>
    </span>
    <Icon name="arrow-right" size="small" />
  </Link>
);

interface ActionGroupProps {
  readonly id: string;
  readonly heading: ReactNode;
  readonly lead: ReactNode;
  readonly rows: readonly { readonly key: string; readonly row: ReactNode }[];
}

export const ActionGroup = ({ id, heading, lead, rows }: ActionGroupProps) => (
  <section className={css['group']} aria-labelledby={id}>
    <div className={css['groupHead']}>
      <h2 id={id}>{heading}</h2>
      <p>{lead}</p>
    </div>
    <ul>
      {rows.map(({ key, row }) => (
        <li key={key}>{row}</li>
      ))}
    </ul>
  </section>
);

/** Groups that overlap the hero, side by side on wide screens. */
export const ActionGroups = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['groups']}>{children}</div>
);

/** What stands below them. */
export const MorePanels = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['homeMore']}>{children}</div>
);

/** One line about safety, across. */
export const SafetyLine = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['safety']}>
    <Icon name="safe" />
    <p>{children}</p>
  </div>
);
