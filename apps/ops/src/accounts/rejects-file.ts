import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { csvLine } from '../csv-line.ts';

export interface Reject {
  /** Of the file, counted from 1. */
  readonly line: number;
  readonly basicUserId: string | undefined;
  readonly reasons: readonly string[];
}

export interface RejectsFile {
  readonly add: (reject: Reject) => Promise<void>;
  readonly count: () => number;
  readonly close: () => Promise<void>;
}

/** Made at the first bad line, in place of an earlier import's. It holds columns and reasons, no cell but well-formed Basic User IDs. */
export const rejectsFile = (path: string): RejectsFile => {
  let file: FileHandle | undefined;
  let count = 0;
  const opened = async (): Promise<FileHandle> => {
    const fresh = await open(path, 'w', 0o600);
    await fresh.write(csvLine(['line', 'basic_user_id', 'reasons']));
    return fresh;
  };
  return {
    add: async ({ line, basicUserId, reasons }) => {
      file ??= await opened();
      count += 1;
      await file.write(csvLine([String(line), basicUserId ?? '', reasons.join('; ')]));
    },
    count: () => count,
    close: async () => file?.close(),
  };
};
