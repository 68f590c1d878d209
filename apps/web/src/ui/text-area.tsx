import type { ComponentProps } from 'react';
import css from './text-area.module.css';

/** Several lines of text, as high as what is in it where the browser can. No `maxlength`: what is too long is told, never cut in silence. */
export const TextArea = (props: Omit<ComponentProps<'textarea'>, 'className' | 'maxLength'>) => (
  <textarea rows={8} {...props} className={css['area']} />
);
