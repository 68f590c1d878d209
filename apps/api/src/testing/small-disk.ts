import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a test says that is skipped where nobody may mount. */
export const mayNotMount = 'needs root and the right to mount a small file system, which are not here';

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;

/** A file system of so many megabytes in memory; undefined where this user may not mount one. */
export const mountSmallDisk = (megabytes: number) => {
  if (process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-disk-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (!mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) return remove() ?? undefined;
  return {
    folder,
    makeReadOnly: (): boolean => mount('-o', 'remount,ro', folder),
    unmount: (): void => {
      spawnSync('umount', ['-l', folder]);
      remove();
    },
  };
};
