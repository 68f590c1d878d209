import type { IssuedBasicPassword } from '@vestibule/api/features/account/import-accounts.ts';
import { existsSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { csvLine } from '../csv-line.ts';
import { Refusal } from '../refusal.ts';

const header = csvLine(['basic_user_id', 'basic_password']);
const ownerOnly = 0o600;

/** Whole lines only: the last one may have been cut off in mid-writing, and then nothing was opened with it. */
const readKept = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/^([0-9]{8}),([0-9]{8})\n/gm)].map(([, id = '', password = '']) => [id, password]),
  );

/**
 * The file of issued Basic Passwords for the PIN mailer. It grows under the name `….partial` and gets its own name when the import is through,
 * so a file of that name is whole. After a crash the next import takes up the partial file: an account that was not opened is given the
 * very Basic Password that stands there, so no account is ever in it twice.
 */
export interface IssueFile {
  /** What the partial file of an import that was cut short holds for this account. */
  readonly kept: (basicUserId: string) => string | undefined;
  /** On the disk when this settles. */
  readonly keep: (issued: readonly IssuedBasicPassword[]) => Promise<void>;
  /** Undoes the last `keep`, when it is certain that nothing was opened with it: those passwords must reach nobody. */
  readonly takeBack: () => Promise<void>;
  /** Gives the file its name; answers whether there is one (none is made while nothing is issued). */
  readonly finish: () => Promise<boolean>;
  /** Lets go of the file as it stands; nothing after `finish`. */
  readonly close: () => Promise<void>;
}

/** Appends after the last whole line; what was kept before is never rewritten, for it may be the only copy. */
const openPartial = async (partial: string, whole: string): Promise<FileHandle> => {
  const file = await open(partial, 'a', ownerOnly);
  await file.chmod(ownerOnly);
  await file.truncate(Buffer.byteLength(whole));
  if (whole === '') await file.write(header);
  return file;
};

export const issueFile = async (path: string): Promise<IssueFile> => {
  const partial = `${path}.partial`;
  const text = existsSync(partial) ? await readFile(partial, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const kept = readKept(whole);
  let file: FileHandle | undefined;
  let lengthBefore = 0;
  return {
    kept: (basicUserId) => kept.get(basicUserId),
    keep: async (issued) => {
      if (existsSync(path))
        throw new Refusal(`${path} exists and is not overwritten; name another with --issue-file`);
      file ??= await openPartial(partial, whole);
      lengthBefore = (await file.stat()).size;
      const fresh = issued.filter(({ basicUserId }) => !kept.has(basicUserId));
      await file.write(
        fresh.map(({ basicUserId, basicPassword }) => csvLine([basicUserId, basicPassword])).join(''),
      );
      await file.sync();
    },
    takeBack: async () => {
      await file?.truncate(lengthBefore);
      await file?.sync();
    },
    finish: async () => {
      await file?.close();
      if (!existsSync(partial)) return false;
      if (existsSync(path)) throw new Refusal(`${path} exists; the Basic Passwords stand in ${partial}`);
      await rename(partial, path);
      return true;
    },
    close: async () => file?.close(),
  };
};
