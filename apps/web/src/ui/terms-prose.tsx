import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import css from './terms.module.css';

export interface ProseSection {
  readonly id: string;
  readonly title: string;
  readonly gist: string;
  readonly paragraphs: readonly string[];
}

interface TermsProseProps {
  readonly gistWord: ReactNode;
  readonly sections: readonly ProseSection[];
  readonly lang?: string | undefined;
}

/** Numbered sections, each opened by its gist in plain words. */
export const TermsProse = ({ gistWord, sections, lang }: TermsProseProps) => (
  <div className={css['prose']} lang={lang}>
    {sections.map(({ id, title, gist, paragraphs }, index) => (
      <section key={id} aria-labelledby={id}>
        <h2 id={id} tabIndex={-1}>
          <span>{index + 1}</span>
          {title}
        </h2>
        <p className={css['gist']}>
          <b>{gistWord}</b>
          {gist}
        </p>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
    ))}
  </div>
);

interface ContentsProps {
  readonly title: ReactNode;
  readonly sections: readonly Pick<ProseSection, 'id' | 'title'>[];
  /** The section one is reading. */
  readonly current?: string | undefined;
  readonly open?: boolean;
}

/** Leads to the sections; stays beside them on wide screens. */
export const Contents = ({ title, sections, current, open = true }: ContentsProps) => (
  <details className={css['toc']} open={open}>
    <summary>
      {title}
      <Icon name="down" size="small" />
    </summary>
    <ol>
      {sections.map((section) => (
        <li key={section.id}>
          <a href={`#${section.id}`} aria-current={section.id === current ? 'true' : undefined}>
            {section.title}
          </a>
        </li>
      ))}
    </ol>
  </details>
);

/** The end of the terms: what agreeing means, and the buttons. */
export const Agreement = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['agree']}>{children}</div>
);
