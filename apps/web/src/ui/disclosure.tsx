import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import css from './disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** More, for who wants it. */
export const Disclosure = ({ summary, icon, children, open, onToggle }: DisclosureProps) => (
  <details className={css['alt']} open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
    <summary>
      {icon !== undefined && <Icon name={icon} size="small" />}
      {summary}
      <Icon name="down" size="small" />
    </summary>
    <div className={css['altBody']}>{children}</div>
  </details>
);
