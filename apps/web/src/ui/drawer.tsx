import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import css from './drawer.module.css';
import menu from './side-menu.module.css';

interface DrawerProps {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Pinned at the foot. */
  readonly foot?: ReactNode;
}

/** The menu on phones. The platform's modal dialog keeps the focus in, closes on Escape and gives the focus back. */
export const Drawer = ({ open, title, label, closeLabel, onClose, children, foot }: DrawerProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  // Gives the focus back before a page that was gone to takes it for its heading.
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog className={css['drawer']} ref={dialog} aria-label={label} onClose={onClose}>
      <div className={css['drawerPanel']}>
        <div className={css['drawerHead']}>
          <b>{title}</b>
          <button type="button" className={css['drawerClose']} aria-label={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <nav className={classNames(css['drawerBody'], menu['menu'])} aria-label={label}>
          {open && children}
        </nav>
        {foot !== undefined && <div className={css['drawerFoot']}>{foot}</div>}
      </div>
    </dialog>
  );
};
