// One process at a time may open an embedded database's folder: two would ruin it, and the database itself doesn't notice.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod/mini';

const holderShape = z.object({
  pid: z.number(),
  startedAt: z.nullable(z.string()),
  socketFolder: z.string(),
});

/** Who has the folder open, and where its socket is. */
export type FolderHolder = z.infer<typeof holderShape>;

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}.`);
  }
}

const lockPath = (folder: string): string => join(folder, 'lock');
const heldHere = new Set<string>();

// A process id comes back: always 1 in a container, sooner or later elsewhere. With its start time (Linux, in ticks since
// boot) it doesn't.
const startOf = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

const isAlive = ({ pid, startedAt }: FolderHolder): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Another user's process can't be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return startedAt === null || startOf(pid) === startedAt;
};

const read = (folder: string): FolderHolder | undefined => {
  try {
    return z.safeParse(holderShape, JSON.parse(readFileSync(lockPath(folder), 'utf8'))).data;
  } catch {
    return undefined;
  }
};

const createExclusively = (folder: string, holder: FolderHolder): boolean => {
  try {
    writeFileSync(lockPath(folder), JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
};

// A dead process's lock is replaced in one step; if two do so at once, the last one to write has it, and the other sees that.
const takeOver = async (folder: string, holder: FolderHolder): Promise<void> => {
  const mine = `${lockPath(folder)}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(holder), { mode: 0o600 });
  renameSync(mine, lockPath(folder));
  await wait(50);
};

/** The living process that has the folder open. */
export const holderOf = (folder: string): FolderHolder | undefined => {
  const holder = read(folder);
  const ownStale = holder?.pid === process.pid && !heldHere.has(folder);
  return holder !== undefined && !ownStale && isAlive(holder) ? holder : undefined;
};

/** Takes the folder for this process, or throws `FolderInUse`; answers how to give it back. */
export const lockFolder = async (folder: string, socketFolder: string): Promise<() => void> => {
  const holder = { pid: process.pid, startedAt: startOf(process.pid), socketFolder };
  const present = holderOf(folder);
  if (present !== undefined) throw new FolderInUse(folder, present.pid);
  if (!createExclusively(folder, holder)) await takeOver(folder, holder);
  const winner = read(folder);
  if (winner?.pid !== process.pid) throw new FolderInUse(folder, winner?.pid ?? 0);
  heldHere.add(folder);
  return () => {
    heldHere.delete(folder);
    rmSync(lockPath(folder), { force: true });
  };
};
