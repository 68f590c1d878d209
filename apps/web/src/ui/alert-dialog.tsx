import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import css from './dialog.module.css';
import { useModal } from './use-modal.ts';

interface AlertDialogProps {
  readonly tone?: 'plain' | 'warn';
  /** A clock unless it is about something else than time. */
  readonly icon?: IconName;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The first one has the focus. */
  readonly buttons: ReactNode;
  /** What Escape does: the harmless one of the choices. */
  readonly onEscape: () => void;
}

/** A question that can't wait. The page behind can't be reached while it stands. */
export const AlertDialog = ({
  tone = 'plain',
  icon = 'clock',
  title,
  children,
  buttons,
  onEscape,
}: AlertDialogProps) => {
  const id = useId();
  return (
    <dialog
      {...useModal(onEscape)}
      className={css['dialog']}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <span className={classNames(css['dialogMark'], tone === 'warn' && css['dialogMarkWarn'])}>
        <Icon name={icon} />
      </span>
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-text`}>{children}</div>
      <div className={css['dialogButtons']}>{buttons}</div>
    </dialog>
  );
};

/** Time left, in figures that do not jump. */
export const TimeLeft = ({ children }: { readonly children: ReactNode }) => (
  <span className={css['left']}>{children}</span>
);
