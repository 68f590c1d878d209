import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import css from './button.module.css';

/** `danger` is for what can't be undone; `quiet` reads like a link. One `primary` a page. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  readonly look?: ButtonLook | undefined;
  readonly small?: boolean | undefined;
  /** To the far end of the row. */
  readonly push?: boolean | undefined;
}

const looks: Readonly<Record<ButtonLook, string | undefined>> = {
  primary: css['btnPrimary'],
  secondary: undefined,
  quiet: css['btnQuiet'],
  danger: css['btnDanger'],
};

const classOf = ({ look = 'secondary', small = false, push = false }: Look): string =>
  classNames(css['btn'], looks[look], small && css['btnSm'], push && css['push']);

interface FacesProps {
  readonly busy: boolean;
  readonly label: ReactNode;
  readonly busyLabel: ReactNode;
}

/** Both labels lie in one place and only one is seen, so that the button keeps its width. */
const Faces = ({ busy, label, busyLabel }: FacesProps) => (
  <span className={css['faces']}>
    <span className={classNames(css['face'], busy && css['unseen'])} aria-hidden={busy || undefined}>
      {label}
    </span>
    <span className={classNames(css['face'], !busy && css['unseen'])} aria-hidden={!busy || undefined}>
      <span className={css['turning']} />
      {busyLabel}
    </span>
  </span>
);

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'>, Look {
  readonly type?: 'button' | 'submit';
  /** The act is under way: the button stays focusable and takes no second press. */
  readonly busy?: boolean;
  /** What the label reads meanwhile. */
  readonly busyLabel?: ReactNode;
}

/** A button of type `button` unless told otherwise; `submit` is never disabled for what is not filled in. */
export const Button = ({
  look,
  small,
  push,
  busy = false,
  busyLabel,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    type={type === 'submit' ? 'submit' : 'button'}
    className={classOf({ look, small, push })}
    aria-busy={busy || undefined}
    onClick={(event) => {
      if (busy) event.preventDefault();
      else onClick?.(event);
    }}
  >
    {busyLabel === undefined ? children : <Faces busy={busy} label={children} busyLabel={busyLabel} />}
  </button>
);

interface ButtonLinkProps extends Omit<ComponentProps<typeof Link>, 'className'>, Look {}

/** A link that looks like a button: it goes somewhere and does nothing. */
export const ButtonLink = ({ look, small, push, ...rest }: ButtonLinkProps) => (
  <Link {...rest} className={classOf({ look, small, push })} />
);

interface AddButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type' | 'children'> {
  readonly label: ReactNode;
  readonly explanation: ReactNode;
}

/** Adds a field below: dashed, with one line of explanation. */
export const AddButton = ({ label, explanation, ...rest }: AddButtonProps) => (
  <button {...rest} type="button" className={classNames(css['btn'], css['btnAdd'])}>
    <Icon name="plus" />
    <b>
      {label}
      <span>{explanation}</span>
    </b>
  </button>
);

/** The end of a sheet: the primary button first, one below the other on phones. */
export const Buttons = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['btns']} data-part="buttons">
    {children}
  </div>
);
