import type { ReactNode } from 'react';
import { Breakable } from './breakable.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import css from './field.module.css';

/** What a control must carry so that its label, hint and error belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  readonly id: string;
  readonly label: ReactNode;
  /** Stands above the control: rules are told before they are needed. */
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Words for "may be left out", after the label. */
  readonly optional?: ReactNode;
  /** Ids of further descriptions (a list of rules, a specimen). */
  readonly describedBy?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label, hint, error, control, in this order. */
export const Field = ({ id, label, hint, error, optional, describedBy, children }: FieldProps) => {
  const invalid = error !== undefined && error !== null && error !== '';
  const described = classNames(hint !== undefined && `${id}-hint`, invalid && `${id}-error`, describedBy);
  return (
    <div className={classNames(css['field'], invalid && css['fieldErr'])}>
      <label className={css['label']} htmlFor={id}>
        <Breakable>{label}</Breakable>
        {optional !== undefined && <span className={css['opt']}>{optional}</span>}
      </label>
      {hint !== undefined && (
        <span className={css['hint']} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {invalid && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': invalid || undefined,
      })}
    </div>
  );
};

export const FieldError = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <p className={classNames(css['msg'], css['msgErr'])} id={id}>
    <Icon name="alert" size="small" />
    <span>{children}</span>
  </p>
);

/** A word beside a control that is no error: good news, or how far it is. */
export const FieldMessage = ({
  tone,
  children,
}: {
  readonly tone: 'ok' | 'note';
  readonly children: ReactNode;
}) => (
  <p className={classNames(css['msg'], tone === 'ok' ? css['msgOk'] : css['msgNote'])}>
    <Icon name={tone === 'ok' ? 'ok' : 'information'} size="small" />
    <span>{children}</span>
  </p>
);
