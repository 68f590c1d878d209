import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';
import css from './form.module.css';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  /** To the far end of the row. */
  readonly push?: boolean;
}

const classOf = ({ look = 'secondary', small = false, push = false }: Look): string =>
  classNames(
    css['btn'],
    look === 'primary' && css['btnPrimary'],
    look === 'quiet' && css['btnQuiet'],
    look === 'danger' && css['btnDanger'],
    small && css['btnSm'],
    push && css['push'],
  );

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'>, Look {
  /** What the label reads while the act is under way; the button stays focusable and takes no second press. */
  readonly busyLabel?: ReactNode;
  readonly busy?: boolean;
}

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
    type={type}
    className={classOf({ ...(look && { look }), ...(small && { small }), ...(push && { push }) })}
    aria-busy={busy || undefined}
    onClick={(event) => {
      if (busy) event.preventDefault();
      else onClick?.(event);
    }}
  >
    {busy ? (busyLabel ?? children) : children}
  </button>
);

interface ButtonLinkProps extends Omit<ComponentProps<typeof Link>, 'className'>, Look {}

/** A link that looks like a button: it goes somewhere and does nothing. */
export const ButtonLink = ({ look, small, push, ...rest }: ButtonLinkProps) => (
  <Link
    {...rest}
    className={classOf({ ...(look && { look }), ...(small && { small }), ...(push && { push }) })}
  />
);

/** Adds a field below: dashed, with one line of explanation. */
export const AddButton = ({
  label,
  explanation,
  ...rest
}: ComponentProps<'button'> & { readonly label: ReactNode; readonly explanation: ReactNode }) => (
  <button {...rest} type="button" className={classNames(css['btn'], css['btnAdd'])}>
    <AddMark />
    <b>
      {label}
      <span>{explanation}</span>
    </b>
  </button>
);

const AddMark = () => (
  <svg className="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M12 5v14M5 12h14" />
  </svg>
);

export const Buttons = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['btns']}>{children}</div>
);
