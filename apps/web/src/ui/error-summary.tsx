import { useEffect, useRef, type ReactNode } from 'react';
import { Breakable } from './breakable.tsx';
import { Icon } from './icon.tsx';
import css from './error-summary.module.css';

export interface SummaryEntry {
  /** The id of the control it is about; absent for what concerns the whole form. */
  readonly fieldId?: string | undefined;
  readonly text: ReactNode;
}

interface SummaryProps {
  /** Begins with how many there are. */
  readonly title: ReactNode;
  readonly entries: readonly SummaryEntry[];
  readonly note?: ReactNode;
}

interface ErrorSummaryProps extends SummaryProps {
  /** Changes with each refused submit, so that the focus comes here each time. */
  readonly attempt: number;
}

const goTo = (fieldId: string): void => {
  const field = document.getElementById(fieldId);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
};

const Entry = ({ fieldId, text }: SummaryEntry) =>
  fieldId === undefined ? (
    <b>
      <Breakable>{text}</Breakable>
    </b>
  ) : (
    <a
      href={`#${fieldId}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(fieldId);
      }}
    >
      <Breakable>{text}</Breakable>
    </a>
  );

const Summary = ({ title, entries, note }: SummaryProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className={css['errors']} role="alert" tabIndex={-1} aria-labelledby="error-summary-title" ref={box}>
      <h2 id="error-summary-title">
        <Icon name="alert" />
        <Breakable>{title}</Breakable>
      </h2>
      {entries.length > 0 && (
        <ol>
          {entries.map((entry, index) => (
            <li key={entry.fieldId ?? index}>
              <Entry {...entry} />
            </li>
          ))}
        </ol>
      )}
      {note !== undefined && <p>{note}</p>}
    </div>
  );
};

/** What is wrong with a form, on top of it: takes the focus, and each line leads to its field. */
export const ErrorSummary = ({ attempt, ...summary }: ErrorSummaryProps) => (
  <Summary key={attempt} {...summary} />
);
