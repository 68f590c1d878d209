import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import field from './field.module.css';
import css from './select.module.css';

interface SelectProps<V extends string> extends Omit<
  ComponentProps<'select'>,
  'value' | 'onChange' | 'className'
> {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly name: string }[];
  readonly onChoose: (value: V) => void;
}

/** One of several, by the platform's own list. */
export const Select = <V extends string>({
  id,
  label,
  value,
  options,
  onChoose,
  ...rest
}: SelectProps<V>) => (
  <div className={css['selectBox']}>
    <label className={classNames(field['label'], 'small')} htmlFor={id}>
      {label}
    </label>
    <select
      {...rest}
      id={id}
      className={css['select']}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen !== undefined) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
    <Icon name="down" size="small" />
  </div>
);
