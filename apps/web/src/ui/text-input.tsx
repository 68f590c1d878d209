import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import css from './text-input.module.css';

interface TextInputProps extends Omit<ComponentProps<'input'>, 'className' | 'size' | 'maxLength'> {
  /** For IDs and codes: 0 and O, 1 and l differ. */
  readonly code?: boolean;
  /** A width that hints at the length; the input takes more all the same. */
  readonly width?: 4 | 6 | 8;
}

/** One line of text. There is no `maxlength`: what is too long is told, never cut in silence. */
export const TextInput = ({ code = false, width, ...rest }: TextInputProps) => (
  <input
    autoComplete="off"
    spellCheck={false}
    {...rest}
    className={classNames(
      css['input'],
      code && css['inputCode'],
      width !== undefined && css[`input${width}`],
    )}
  />
);
