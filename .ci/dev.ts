/**
 * `pnpm dev`: the API restarts when its sources change, Vite swaps the SPA's modules in place. One origin,
 * http://localhost:3000, as in production: Vite stands in front and passes /api and /health on to the API.
 */
import { run, start } from './steps.ts';
import type { Program } from './steps.ts';

const apiPort = '3001';

const programs: readonly Program[] = [
  {
    command: process.execPath,
    args: [
      '--watch',
      '--watch-preserve-output',
      '--env-file-if-exists=.env',
      'apps/api/src/main.ts',
      '--demo',
    ],
    environment: { PORT: apiPort, PUBLIC_ORIGIN: 'http://localhost:3000' },
  },
  {
    command: process.execPath,
    args: ['node_modules/vite/bin/vite.js', '--port=3000', '--strictPort'],
    folder: 'apps/web',
    environment: { VESTIBULE_API: `http://127.0.0.1:${apiPort}` },
  },
];

const generated = await run({ command: 'turbo', args: ['run', 'generate', '--output-logs=errors-only'] });
if (generated === 0) {
  const children = programs.map(start);
  let asked = false;
  const stopAll = (): void => {
    for (const child of children) child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      asked = true;
      stopAll();
    });
  // One without the other is no development server.
  for (const child of children)
    child.once('exit', () => {
      if (!asked) process.exitCode = 1;
      stopAll();
    });
} else process.exitCode = generated;
