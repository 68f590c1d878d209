import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import css from './records.module.css';

export interface RecordRow {
  readonly key: string;
  readonly icon: IconName;
  readonly title: ReactNode;
  /** A word that sets it apart: the one that is meant, what failed. */
  readonly mark?: ReactNode;
  readonly tone?: 'plain' | 'refused';
  readonly lines: readonly { readonly key: string; readonly text: ReactNode }[];
  /** A small button at its end. */
  readonly action?: ReactNode;
}

interface RecordsProps {
  readonly labelledBy: string;
  readonly rows: readonly RecordRow[];
  /** The first of those that came last can take the focus. */
  readonly focusable?: string | undefined;
}

/** What happened or stands, one below the other: what, the facts, and what may be done with it. */
export const Records = ({ labelledBy, rows, focusable }: RecordsProps) => (
  <ul className={css['records']} aria-labelledby={labelledBy}>
    {rows.map(({ key, icon, title, mark, tone = 'plain', lines, action }) => (
      <li
        key={key}
        id={`record-${key}`}
        className={classNames(tone === 'refused' && css['isRefused'])}
        tabIndex={focusable === key ? -1 : undefined}
      >
        <Icon name={icon} size="small" />
        <div>
          <p className={css['title']}>
            {title}
            {mark !== undefined && <span className={css['mark']}>{mark}</span>}
          </p>
          {lines.map((line) => (
            <p key={line.key} className={css['line']}>
              {line.text}
            </p>
          ))}
        </div>
        {action !== undefined && <div className={css['do']}>{action}</div>}
      </li>
    ))}
  </ul>
);
