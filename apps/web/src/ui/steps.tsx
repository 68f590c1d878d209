import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import css from './steps.module.css';

export interface StepItem {
  readonly key: string;
  readonly name: ReactNode;
  readonly state: 'done' | 'now' | 'todo';
}

interface StepsProps {
  readonly label: string;
  readonly steps: readonly StepItem[];
  /** Read after the name of a step that is done. */
  readonly doneWord: ReactNode;
}

const looks = { done: 'stepDone', now: 'stepNow', todo: 'stepTodo' } as const;

/** Where one is: arch markers, a rail on wide screens and a row on phones. */
export const Steps = ({ label, steps, doneWord }: StepsProps) => (
  <ol className={css['steps']} aria-label={label}>
    {steps.map(({ key, name, state }, index) => (
      <li
        key={key}
        className={classNames(css['step'], css[looks[state]])}
        aria-current={state === 'now' ? 'step' : undefined}
      >
        <span className={css['stepMark']}>
          {state === 'done' ? <Icon name="check" size="tiny" /> : index + 1}
        </span>
        <span className={css['stepName']}>
          {name}
          {state === 'done' && <span className="vh">{doneWord}</span>}
        </span>
      </li>
    ))}
  </ol>
);

/** Whom to ask, below the steps; wide screens only. */
export const RailHelp = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['railHelp']}>{children}</div>
);
