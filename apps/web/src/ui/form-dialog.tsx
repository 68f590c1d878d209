import { useId, type ReactNode } from 'react';
import css from './dialog.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { useModal } from './use-modal.ts';

interface FormDialogProps {
  readonly icon: IconName;
  readonly title: ReactNode;
  readonly lead: ReactNode;
  /** The fields; the first one has the focus. */
  readonly children: ReactNode;
  readonly buttons: ReactNode;
  readonly onSubmit: () => void;
  /** Escape takes the whole of it back. */
  readonly onEscape: () => void;
}

/** A short form in front of the page, which can't be reached meanwhile. */
export const FormDialog = ({ icon, title, lead, children, buttons, onSubmit, onEscape }: FormDialogProps) => {
  const id = useId();
  return (
    <dialog
      {...useModal(onEscape)}
      className={css['dialog']}
      aria-modal="true"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-lead`}
    >
      <span className={css['dialogMark']}>
        <Icon name={icon} />
      </span>
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-lead`}>{lead}</p>
      <form
        className={css['dialogForm']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        <div className={css['dialogButtons']}>{buttons}</div>
      </form>
    </dialog>
  );
};
