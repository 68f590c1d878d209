/**
 * `pnpm dev`: the API restarts when its sources change, Vite swaps the SPA's modules in place. One origin,
 * http://localhost:3000, as in production: Vite stands in front and passes /api and /health on to the API.
 */
import { restarting } from './restarting.ts';
import { run, start } from './steps.ts';
import type { Program } from './steps.ts';

const apiPort = '3001';

const api: Program = {
  command: process.execPath,
  args: ['--env-file-if-exists=.env', 'apps/api/src/main.ts', '--demo'],
  environment: { PORT: apiPort, PUBLIC_ORIGIN: 'http://localhost:3000' },
};
const apiSources = ['apps/api/src', 'packages', 'prisma'];

const vite: Program = {
  command: process.execPath,
  args: ['node_modules/vite/bin/vite.js', '--port=3000', '--strictPort'],
  folder: 'apps/web',
  environment: { VESTIBULE_API: `http://127.0.0.1:${apiPort}` },
};

const generated = await run({
  command: 'turbo',
  args: ['run', 'generate', '--output-logs=errors-only'],
});
if (generated === 0) {
  const server = restarting(api, apiSources);
  const front = start(vite);
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      asked = true;
      front.kill('SIGTERM');
      server.stop();
    });
  front.once('exit', () => {
    if (!asked) process.exitCode = 1;
    server.stop();
  });
} else process.exitCode = generated;
