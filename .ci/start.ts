/** `pnpm start`: builds the SPA (cached) and runs the API that serves it, with the demo investors. */
import { run, start } from './steps.ts';

const built = await run({
  command: 'turbo',
  args: [
    'run',
    'generate',
    'build',
    '--filter=@vestibule/prisma',
    '--filter=@vestibule/spoken',
    '--filter=@vestibule/web',
    '--output-logs=new-only',
  ],
});
if (built === 0) {
  const args = ['--env-file-if-exists=.env', 'apps/api/src/main.ts', '--demo', ...process.argv.slice(2)];
  const server = start({ command: process.execPath, args });
  // Ctrl-C reaches the server by itself; a supervisor's signal reaches only this process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  server.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else process.exitCode = built;
