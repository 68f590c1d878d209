export const states = ['met', 'operator', 'waived', 'not met', 'n/a'] as const;

/** A piece of evidence in a row's last cell; what is none of these is a note for the reader. */
export type Evidence =
  | { readonly kind: 'test'; readonly file: string; readonly title: string }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'page'; readonly file: string; readonly anchor: string | undefined };

export interface AsvsRow {
  readonly id: string;
  readonly level: string;
  readonly state: string;
  readonly evidence: readonly Evidence[];
  /** The last cell as it stands. */
  readonly shownBy: string;
}

const evidenceIn = (part: string): readonly Evidence[] => {
  const [, file, title] = /`([^`]+\.(?:test|spec)\.tsx?)` › (.+)$/.exec(part) ?? [];
  const tests = file !== undefined && title !== undefined ? [{ kind: 'test', file, title } as const] : [];
  const rules = Array.from(
    part.matchAll(/rule `([^`]+)`/g),
    ([, rule = '']) => ({ kind: 'rule', rule }) as const,
  );
  const pages = Array.from(
    part.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g),
    ([, page = '', anchor]) => ({ kind: 'page', file: page, anchor }) as const,
  );
  return [...tests, ...rules, ...pages];
};

/** The rows of all tables of docs/asvs.md, top to bottom. */
export const asvsRows = (page: string): readonly AsvsRow[] =>
  page
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => {
      const [, id = '', level = '', , state = '', shownBy = ''] = line
        .split(' | ')
        .flatMap((cell, index) =>
          index === 0 ? ['', cell.replace(/^\| /, '')] : [cell.replace(/ \|$/, '')],
        );
      return { id, level, state, shownBy, evidence: shownBy.split('<br>').flatMap(evidenceIn) };
    });

/** GitHub's anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The anchors of a Markdown page. */
export const anchorsOf = (page: string): readonly string[] =>
  Array.from(page.matchAll(/^#+ (.+)$/gm), ([, heading = '']) => anchorOf(heading));

/** The titles that a test file gives in its source, tables' templates as they are written. */
export const titlesIn = (source: string): readonly string[] =>
  Array.from(source.matchAll(/(['"`])((?:\\.|(?!\1).)+)\1/g), ([, , title = '']) =>
    title.replaceAll(/\\(.)/g, '$1'),
  );
