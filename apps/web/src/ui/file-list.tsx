import type { ReactNode } from 'react';
import { Breakable } from './breakable.tsx';
import { Icon } from './icon.tsx';
import css from './file-list.module.css';

export interface ListedFile {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  /** Of what type and size it is, and in which language. */
  readonly facts: ReactNode;
  /** Instead of the facts while it is fetched. */
  readonly fetching?: ReactNode;
}

interface FileListProps {
  readonly files: readonly ListedFile[];
  /** A plain press: the page fetches the file itself, so that it can say what goes wrong. */
  onFetch(key: string): void;
}

/** Files to keep. Each is a link, so that the browser's own ways (save as, another tab) work too. */
export const FileList = ({ files, onFetch }: FileListProps) => (
  <ul className={css['files']}>
    {files.map(({ key, href, name, facts, fetching }) => (
      <li key={key}>
        <a
          href={href}
          download={name}
          aria-busy={fetching !== undefined || undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            if (fetching === undefined) onFetch(key);
          }}
        >
          <Icon name="document" />
          <span>
            <b>
              <Breakable>{name}</Breakable>
            </b>
            <span className={css['facts']}>{fetching ?? facts}</span>
          </span>
        </a>
      </li>
    ))}
  </ul>
);
