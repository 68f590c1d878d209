// Peppers and keys come from the environment; where nothing is given (never in production: env.ts), they are made once and
// kept beside the embedded database (security: Secrets).
import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { DataFolderUnusable } from './data-folder.ts';

/** A key: at least 32 bytes in base64. */
export const keyShape = z
  .string()
  .check(z.regex(/^(?:[A-Za-z0-9+/]{4}){10,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/));

export const secretsShape = z
  .object({
    /** By version; old ones stay until no password stored with them is left. */
    peppers: z.record(z.string().check(z.regex(/^[1-9]\d{0,8}$/)), keyShape),
    currentPepper: z.int().check(z.positive()),
    /** For identity prefixes and answers of human checks. */
    macKey: keyShape,
    /** For the tags of retired Basic Passwords. */
    historyKey: keyShape,
    cookieKey: keyShape,
  })
  .check(
    z.refine(
      ({ peppers, currentPepper }) => String(currentPepper) in peppers,
      'the current pepper is not given',
    ),
  );

export interface Secrets {
  readonly peppers: Readonly<Record<number, string>>;
  readonly currentPepper: number;
  readonly macKey: string;
  readonly historyKey: string;
  readonly cookieKey: string;
}

const newKey = (): string => randomBytes(32).toString('base64');

const newSecrets = (): Secrets => ({
  peppers: { 1: newKey() },
  currentPepper: 1,
  macKey: newKey(),
  historyKey: newKey(),
  cookieKey: newKey(),
});

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
const isPresent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

const read = async (path: string): Promise<Secrets> => {
  const text = await readFile(path, 'utf8');
  await chmod(path, 0o600);
  try {
    return z.parse(secretsShape, JSON.parse(text));
  } catch (error) {
    const wayOut =
      'Restore it from a copy, or start anew with an empty data folder: no password is of use without it.';
    throw new Error(`${path} is damaged. ${wayOut}`, { cause: error });
  }
};

// Written whole under another name first: a link appears at once or not at all, and never over a file that is there.
const make = async (path: string): Promise<void> => {
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, `${JSON.stringify(newSecrets(), null, 2)}\n`, { mode: 0o600 });
  try {
    await link(unfinished, path);
  } catch (error) {
    if (!isPresent(error)) throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
};

/** The secrets of `<dataFolder>/secrets.json` (0600), made at the first call. A damaged file is an error, never replaced. */
export const secretsIn = async (dataFolder: string): Promise<Secrets> => {
  const path = join(dataFolder, 'secrets.json');
  try {
    return await read(path);
  } catch (error) {
    if (!isMissing(error)) throw DataFolderUnusable.unlessOther(dataFolder, error);
  }
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    await make(path);
  } catch (error) {
    throw DataFolderUnusable.unlessOther(dataFolder, error);
  }
  return read(path);
};
