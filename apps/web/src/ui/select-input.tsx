import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';
import css from './select.module.css';

interface SelectInputProps extends Omit<ComponentProps<'select'>, 'className' | 'children'> {
  /** Shown until one is chosen, and no choice. */
  readonly unchosen: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

/** One of several as a form's field, by the platform's own list. */
export const SelectInput = ({ unchosen, options, ...rest }: SelectInputProps) => (
  <div className={css['selectBox']}>
    <select {...rest} className={css['select']}>
      <option value="" disabled>
        {unchosen}
      </option>
      {options.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
    <Icon name="down" size="small" />
  </div>
);
