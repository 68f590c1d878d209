import type { ReactNode } from 'react';
import css from './prose.module.css';

interface ProseProps {
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** Running text with headings, lists, quotes and tables, whatever it holds: nothing in it is wider than its column. */
export const Prose = ({ lang, children }: ProseProps) => (
  <div className={css['prose']} lang={lang}>
    {children}
  </div>
);
