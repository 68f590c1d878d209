import type { ComponentProps, ReactNode } from 'react';
import css from './checkbox.module.css';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  readonly children: ReactNode;
}

/** One thing that may be wanted or not; its words are pressed as well. */
export const Checkbox = ({ children, ...input }: CheckboxProps) => (
  <label className={css['check']}>
    <input {...input} type="checkbox" />
    <span>{children}</span>
  </label>
);
