import type { ReactNode } from 'react';
import { Breakable } from './breakable.tsx';
import { classNames } from './class-names.ts';
import field from './field.module.css';
import css from './filter-bar.module.css';

interface FilterBarProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What narrows a list, above it; a landmark of its own. */
export const FilterBar = ({ label, children }: FilterBarProps) => (
  <search className={css['bar']} aria-label={label}>
    {children}
  </search>
);

interface SearchRowProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly error: ReactNode;
  /** Its field and its button. */
  readonly children: ReactNode;
  onSend(): void;
}

/** A field whose text is looked for when it is sent: by the button or by Enter. */
export const SearchRow = ({ id, label, error, children, onSend }: SearchRowProps) => (
  <form
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSend();
    }}
  >
    <label className={classNames(field['label'], 'small')} htmlFor={id}>
      <Breakable>{label}</Breakable>
    </label>
    {error}
    <div className={css['row']}>{children}</div>
  </form>
);

interface CheckLineProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly checked: boolean;
  onCheck(checked: boolean): void;
}

/** Yes or no, in one line. */
export const CheckLine = ({ id, label, checked, onCheck }: CheckLineProps) => (
  <label className={css['check']} htmlFor={id}>
    <input
      id={id}
      type="checkbox"
      checked={checked}
      onChange={(event) => onCheck(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);
