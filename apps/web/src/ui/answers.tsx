import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './answers.module.css';

export interface AnswerRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: ReactNode;
  /** Nothing was given: the value stands back. */
  readonly none?: boolean;
  /** A link to change it. */
  readonly change?: ReactNode;
}

/** What was given, for checking: name, value, and the way back to each. */
export const Answers = ({ rows }: { readonly rows: readonly AnswerRow[] }) => (
  <dl className={css['answers']}>
    {rows.map(({ key, name, value, none = false, change }) => (
      <div key={key}>
        <dt>{name}</dt>
        <dd className={classNames(none && css['none'])}>{value}</dd>
        {change !== undefined && <dd className={css['do']}>{change}</dd>}
      </div>
    ))}
  </dl>
);
