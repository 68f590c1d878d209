import type { ReactNode } from 'react';
import { Breakable } from './breakable.tsx';
import { classNames } from './class-names.ts';
import css from './message.module.css';

export interface ProgressItem {
  readonly key: string;
  readonly text: ReactNode;
  readonly state: 'done' | 'now' | 'todo';
}

const looks = { done: 'ok', now: 'now', todo: 'todo' } as const;

/** Which of several accounts it is the turn of. */
export const AccountProgress = ({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly ProgressItem[];
}) => (
  <ol className={css['acctDots']} aria-label={label}>
    {items.map(({ key, text, state }) => (
      <li key={key} className={css[looks[state]]} aria-current={state === 'now' ? 'step' : undefined}>
        {text}
      </li>
    ))}
  </ol>
);

interface AccountBoxProps {
  readonly count: ReactNode;
  readonly name: ReactNode;
  readonly id: ReactNode;
  readonly progress?: ReactNode;
}

/** The account a form is about. */
export const AccountBox = ({ count, name, id, progress }: AccountBoxProps) => (
  <div className={css['acct']}>
    <p>
      <b>{count}</b>
    </p>
    <div className={css['acctRow']}>
      <span className="keep">
        <Breakable>{name}</Breakable>
      </span>
      {typeof id === 'string' ? <MaskedId value={id} /> : <span className="code">{id}</span>}
    </div>
    {progress}
  </div>
);

/** An account's number with its middle covered: the dots are as narrow as figures. */
export const MaskedId = ({ value }: { readonly value: string }) => (
  <span className="code">
    {value.split(/(•+)/).map((piece, index) => (
      <span key={index} className={piece.startsWith('•') ? css['mask'] : undefined}>
        {piece}
      </span>
    ))}
  </span>
);

/** A page that says one thing, and goes on. */
export const MessagePage = ({ children }: { readonly children: ReactNode }) => (
  <div className={classNames('wrap', css['message'])}>
    <div className={css['messageSheet']}>{children}</div>
  </div>
);
