/** What is looked at of Markdown's tree. */
interface MarkdownNode {
  readonly type: string;
  depth?: number;
  readonly children?: readonly MarkdownNode[];
}

const headingsOf = (node: MarkdownNode): readonly MarkdownNode[] => [
  ...(node.type === 'heading' ? [node] : []),
  ...(node.children ?? []).flatMap(headingsOf),
];

/** The page's own heading is the message's title. */
const pageLevel = 1;
const deepest = 4;

/**
 * Has a body's headings follow the page's without a gap, whatever its writer began with: who goes by headings finds each below the one that it
 * belongs to.
 */
export const headingsBelow =
  () =>
  (tree: MarkdownNode): void => {
    const headings = headingsOf(tree);
    const written = [...new Set(headings.map(({ depth = 1 }) => depth))].toSorted((a, b) => a - b);
    let level = pageLevel;
    for (const heading of headings) {
      const wanted = pageLevel + 1 + written.indexOf(heading.depth ?? 1);
      level = Math.min(wanted, level + 1, deepest);
      heading.depth = level;
    }
  };
