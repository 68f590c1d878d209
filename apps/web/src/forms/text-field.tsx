import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#ui/field.tsx';
import { FieldRow } from '#ui/sheet.tsx';
import { TextInput } from '#ui/text-input.tsx';

interface TextFieldProps extends Omit<ComponentProps<typeof TextInput>, 'id'> {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** The words of what is wrong. */
  readonly fault: string | undefined;
  readonly optional?: boolean;
  /** Between the words and the control: a specimen. */
  readonly before?: ReactNode;
  readonly describedBy?: string;
  /** Beside the control: a button that takes it away. */
  readonly beside?: ReactNode;
}

/** One line of text with its words. Blanks and full-width letters are the contract's to fold, so nothing is cut or refused while typing. */
export const TextField = ({
  id,
  label,
  hint,
  fault,
  optional = false,
  before,
  describedBy,
  beside,
  ...input
}: TextFieldProps) => {
  const { t } = useTranslation();
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={fault}
      optional={optional ? t('fields.optional') : undefined}
      describedBy={describedBy}
    >
      {(control) => {
        const line = <TextInput autoCapitalize="off" {...input} {...control} />;
        return (
          <>
            {before}
            {beside === undefined ? (
              line
            ) : (
              <FieldRow>
                {line}
                {beside}
              </FieldRow>
            )}
          </>
        );
      }}
    </Field>
  );
};
