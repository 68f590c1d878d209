import { callerFolder } from './env.ts';
import { withConfiguredParts } from './open-desk.ts';
import { runOps } from './program.ts';

const { stdin, stdout, stderr } = process;

// `ops accounts sample … | head` closes the pipe early: nobody reads on, so there is nothing left to do.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runOps(process.argv.slice(2), {
  terminal: { stdin, stdout, stderr, watched: stderr.isTTY, folder: callerFolder() },
  withParts: withConfiguredParts,
});
