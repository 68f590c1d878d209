import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Breakable } from './breakable.tsx';
import { Icon } from './icon.tsx';
import css from './document-list.module.css';

interface DocumentListProps {
  readonly documents: readonly {
    readonly key: string;
    readonly to: string;
    readonly name: string;
    readonly about: ReactNode;
    readonly facts: ReactNode;
  }[];
}

/** Documents, each a row that leads to its page. */
export const DocumentList = ({ documents }: DocumentListProps) => (
  <ul className={css['documents']}>
    {documents.map(({ key, to, name, about, facts }) => (
      <li key={key}>
        <Icon name="document" />
        <div>
          <Link to={to}>
            <Breakable>{name}</Breakable>
          </Link>
          <p>{about}</p>
          <p className={css['facts']}>{facts}</p>
        </div>
      </li>
    ))}
  </ul>
);
