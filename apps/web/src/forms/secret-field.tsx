import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#ui/field.tsx';
import { PasswordInput } from '#ui/password-input.tsx';

interface SecretFieldProps extends Omit<ComponentProps<typeof PasswordInput>, 'id' | 'words'> {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly fault: string | undefined;
  readonly describedBy?: string;
  /** Below the control: a gauge, rules. */
  readonly children?: ReactNode;
}

/** A password with its words; it can be shown, pasted, and is never folded or cut. */
export const SecretField = ({
  id,
  label,
  hint,
  fault,
  describedBy,
  children,
  ...input
}: SecretFieldProps) => {
  const { t } = useTranslation();
  const words = { show: t('fields.show'), hide: t('fields.hide'), subject: label };
  return (
    <Field id={id} label={label} hint={hint} error={fault} describedBy={describedBy}>
      {(control) => (
        <>
          <PasswordInput {...input} {...control} words={words} />
          {children}
        </>
      )}
    </Field>
  );
};
