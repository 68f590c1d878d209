import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import css from './done-mark.module.css';

/** The arch with a tick: an act is done. */
export const DoneMark = () => (
  <span className={css['doneMark']}>
    <Icon name="check" />
  </span>
);

/** The head of a page that says so. */
export const DoneHead = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['done']}>
    <DoneMark />
    {children}
  </div>
);

/** What happens next, numbered with arches. */
export const NextSteps = ({
  items,
}: {
  readonly items: readonly { readonly key: string; readonly text: ReactNode }[];
}) => (
  <ol className={css['next']}>
    {items.map(({ key, text }, index) => (
      <li key={key}>
        <ArchNumber>{index + 1}</ArchNumber>
        <span>{text}</span>
      </li>
    ))}
  </ol>
);

export const ArchNumber = ({ children }: { readonly children: ReactNode }) => (
  <span className={css['archNo']} aria-hidden="true">
    {children}
  </span>
);
