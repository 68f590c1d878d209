/** What a system says of a place where it cannot write, in words; Node says ENOENT of a folder to be made on a file system that is read-only. */
const causes: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it is read-only',
  ENOENT: 'it cannot be made there',
  ENOTDIR: 'part of its path is a file',
  EEXIST: 'part of its path is a file',
  ENOSPC: 'there is no room left on the disk',
  EDQUOT: 'there is no room left for this user',
  EFBIG: 'files may not grow that long here (ulimit -f)',
};

const causeOf = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' ? causes[error.code] : undefined;

/** The data folder can't be used: start-up says so in one line, and what to do. */
export class DataFolderUnusable extends Error {
  override readonly name = 'DataFolderUnusable';

  constructor(folder: string, reason: string) {
    super(
      `the data folder ${folder} cannot be used: ${reason}. Make room there, or give it to this user, or name another one with DATA_FOLDER.`,
    );
  }

  /** Of what the system refused while the folder was opened; another error stays what it is. */
  static unlessOther(folder: string, error: unknown): unknown {
    const cause = error instanceof Error ? causeOf(error) : undefined;
    return cause === undefined ? error : new DataFolderUnusable(folder, cause);
  }
}
