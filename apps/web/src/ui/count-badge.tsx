import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './count-badge.module.css';

/** A number that calls for attention, with its words before it. */
export const CountBadge = ({ words, count }: { readonly words?: ReactNode; readonly count: number }) => (
  <span className={classNames(css['count'], count === 0 && css['count0'])}>
    {words !== undefined && <span className="vh">{words}</span>}
    {count}
  </span>
);
