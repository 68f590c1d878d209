import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import css from './rule-list.module.css';

export type RuleState = 'todo' | 'met' | 'broken';

export interface RuleItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly state: RuleState;
}

interface RuleListProps {
  readonly id?: string;
  readonly label?: string;
  readonly rules: readonly RuleItem[];
  /** Read after each rule, for who does not see the mark. */
  readonly words: Readonly<Record<RuleState, ReactNode>>;
}

const marks: Readonly<Record<RuleState, IconName>> = { todo: 'todo', met: 'ok', broken: 'cross' };
const looks: Readonly<Record<RuleState, string>> = { todo: 'isTodo', met: 'isMet', broken: 'isBad' };

/**
 * Rules that tick while one types; they turn red only after a submit. A control is described by `id`: not the list itself, whose name
 * would be read in place of the rules, but a hidden copy of them.
 */
export const RuleList = ({ id, label, rules, words }: RuleListProps) => (
  <>
    {id !== undefined && (
      <p id={id} hidden>
        {rules.map(({ key, label: rule, state }) => (
          // Blocks, so that one rule is read apart from the next.
          <span key={key} className={css['described']}>
            {rule}
            {words[state]}
          </span>
        ))}
      </p>
    )}
    <ul className={css['rules']} aria-label={label}>
      {rules.map(({ key, label: rule, state }) => (
        <li key={key} className={classNames(css[looks[state]])}>
          <Icon name={marks[state]} size="small" />
          <span>
            {rule}
            <span className="vh">{words[state]}</span>
          </span>
        </li>
      ))}
    </ul>
  </>
);
