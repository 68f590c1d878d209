import type { ReactNode } from 'react';
import css from './paper.module.css';

interface PaperProps {
  /** Who issues it. */
  readonly issuer: ReactNode;
  readonly title: ReactNode;
  readonly number: ReactNode;
  readonly children: ReactNode;
}

/** A form on paper: as it is seen here it is printed, on one A4 page in black. */
export const Paper = ({ issuer, title, number, children }: PaperProps) => (
  <article className={css['paper']}>
    <header>
      <p>{issuer}</p>
      <h2>{title}</h2>
      <p className={css['number']}>{number}</p>
    </header>
    {children}
  </article>
);

export const PaperPart = ({
  heading,
  children,
}: {
  readonly heading: ReactNode;
  readonly children: ReactNode;
}) => (
  <section className={css['part']}>
    <h3>{heading}</h3>
    {children}
  </section>
);

interface PaperFieldsProps {
  /** An empty value is a line to be written on. */
  readonly fields: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly value?: ReactNode;
    readonly high?: boolean;
  }[];
}

export const PaperFields = ({ fields }: PaperFieldsProps) => (
  <dl className={css['fields']}>
    {fields.map(({ key, name, value, high = false }) => (
      <div key={key} data-high={high || undefined}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

/** Boxes to tick with a pen. */
export const PaperChoices = ({
  choices,
}: {
  readonly choices: readonly { readonly key: string; readonly name: ReactNode }[];
}) => (
  <ul className={css['choices']}>
    {choices.map(({ key, name }) => (
      <li key={key}>{name}</li>
    ))}
  </ul>
);

/** Side by side: signatures. */
export const PaperColumns = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['columns']}>{children}</div>
);
