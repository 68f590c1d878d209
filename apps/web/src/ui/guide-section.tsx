import type { ReactNode } from 'react';
import css from './guide-section.module.css';

interface GuideSectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead: ReactNode;
  readonly steps: readonly { readonly key: string; readonly text: ReactNode }[];
  /** In this order they are done; else they are points. */
  readonly ordered: boolean;
  readonly exhibit?: ReactNode;
}

/** One matter of a guide: what it is, what to do, and how it looks. */
export const GuideSection = ({ id, title, lead, steps, ordered, exhibit }: GuideSectionProps) => {
  const List = ordered ? 'ol' : 'ul';
  return (
    <section className={css['section']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <p>{lead}</p>
      <List>
        {steps.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </List>
      {exhibit}
    </section>
  );
};
