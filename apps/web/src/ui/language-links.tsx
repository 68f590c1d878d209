import type { ReactNode } from 'react';
import css from './language-links.module.css';

interface LanguageLinksProps<V extends string> {
  readonly label: string;
  readonly languages: readonly { readonly value: V; readonly lang: string; readonly name: string }[];
  readonly current: V;
  readonly onChoose: (value: V) => void;
  /** Why the language that was chosen is not the current one. */
  readonly fault?: ReactNode;
}

/** Plain links, the current one marked. Choosing keeps the page and what was typed. */
export const LanguageLinks = <V extends string>({
  label,
  languages,
  current,
  onChoose,
  fault,
}: LanguageLinksProps<V>) => (
  <div className={css['held']}>
    <nav className={css['lang']} aria-label={label}>
      {languages.map(({ value, lang, name }) => (
        <a
          key={value}
          href={`?lang=${lang}`}
          lang={lang}
          hrefLang={lang}
          aria-current={value === current ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onChoose(value);
          }}
        >
          <span>{name}</span>
        </a>
      ))}
    </nav>
    {fault !== undefined && (
      <p className={css['fault']} role="alert">
        {fault}
      </p>
    )}
  </div>
);
