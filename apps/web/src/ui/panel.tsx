import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { ArchNumber } from './done-mark.tsx';
import css from './actions.module.css';

interface PanelProps {
  /** Id of its heading, where it is a section of its own. */
  readonly labelledBy?: string;
  /** Raised above the hero, beside a group of actions. */
  readonly lifted?: boolean;
  /** Keeps the height of the wide service hours while they are waited for. */
  readonly roomFor?: 'hours';
  readonly children: ReactNode;
}

export const Panel = ({ labelledBy, lifted = false, roomFor, children }: PanelProps) => (
  <section
    className={classNames(
      css['panel'],
      lifted && css['panelLifted'],
      roomFor === 'hours' && css['panelHours'],
    )}
    aria-labelledby={labelledBy}
  >
    {children}
  </section>
);

interface PreparationProps {
  readonly items: readonly { readonly key: string; readonly name: ReactNode; readonly why: ReactNode }[];
}

/** Things to have at hand, numbered. */
export const Preparation = ({ items }: PreparationProps) => (
  <ol className={css['prep']}>
    {items.map(({ key, name, why }, index) => (
      <li key={key}>
        <ArchNumber>{index + 1}</ArchNumber>
        <div>
          <b>{name}</b>
          <span>{why}</span>
        </div>
      </li>
    ))}
  </ol>
);
