/**
 * A program that starts anew when sources change. Not `node --watch`: stopped by a signal it may die on an assertion and
 * leave the program behind (24.21), and the API must close its embedded database in peace.
 */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root, start } from './steps.ts';
import type { Program } from './steps.ts';

/** Editors write a file in several goes. */
const settleMs = 150;

export const restarting = (program: Program, folders: readonly string[]) => {
  let stopped = false;
  let child = start(program);
  let running = true;
  const begin = (): void => {
    child = start(program);
    running = true;
    child.once('exit', ended);
  };
  let wanted = false;
  const ended = (): void => {
    running = false;
    if (wanted && !stopped) begin();
    else if (!stopped) console.log('The API ended; it starts again when a source changes.');
    wanted = false;
  };
  child.once('exit', ended);

  const restart = (): void => {
    if (!running) return begin();
    wanted = true;
    child.kill('SIGTERM');
  };
  let settling: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder) =>
    watch(join(root, folder), { recursive: true }, (_event, file) => {
      if (file === null || !/(?<!\.test)\.ts$/.test(file) || file.includes('node_modules')) return;
      clearTimeout(settling);
      settling = setTimeout(restart, settleMs);
    }),
  );
  return {
    stop: (): void => {
      stopped = true;
      clearTimeout(settling);
      for (const watcher of watchers) watcher.close();
      child.kill('SIGTERM');
    },
  };
};
