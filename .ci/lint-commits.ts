/** Checks the titles of the last commits; says nothing where there is no history to check (an archive, a shallow clone). */
import { execFileSync } from 'node:child_process';
import { root, run } from './steps.ts';

const checked = 50;

const git = (...args: readonly string[]): string => {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
};

const parents = Number(git('rev-list', '--count', 'HEAD')) - 1;

if (parents < 1) {
  console.log('No history here: no commits checked.');
} else {
  const args = ['--from', `HEAD~${Math.min(checked, parents)}`, '--to', 'HEAD'];
  process.exitCode = await run({ command: 'commitlint', args });
}
