import type { Terminal } from '../output.ts';
import type { ImportCounts } from './import-file.ts';

const line = (counts: ImportCounts): string =>
  `${counts.opened} opened, ${counts.updated} updated, ${counts.unchanged} already there, ${counts.rejected} rejected`;

/** One line that rewrites itself while a person watches; nothing into a log. */
export const progressOn = ({ stderr, watched }: Terminal) => ({
  show: (counts: ImportCounts): void => {
    if (watched) stderr.write(`\r\u001b[K${line(counts)}`);
  },
  clear: (): void => {
    if (watched) stderr.write('\r\u001b[K');
  },
});

export const countsText = line;
