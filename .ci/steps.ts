/** Runs the programs of the house one after another and tells how long each took. */
import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** The environment of every step: our own programs first on the path, nothing reported to anybody. */
export const stepEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
});

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** From the root. */
  readonly folder?: string;
}

/** Starts a program that speaks to this terminal. */
export const start = ({ command, args, environment = {}, folder = '.' }: Program) =>
  spawn(command, args, {
    cwd: join(root, folder),
    env: { ...stepEnvironment(), ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });

/** Runs a program to its end; its exit code, 1 where a signal ended it or it could not start. */
export const run = async (program: Program): Promise<number> =>
  new Promise((done) => {
    const child = start(program);
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.once('exit', (code) => done(code ?? 1));
  });

export interface Step {
  readonly name: string;
  /** True when it went well. */
  readonly take: () => Promise<boolean>;
}

export const programStep = (name: string, program: Program): Step => ({
  name,
  take: async () => (await run(program)) === 0,
});

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Takes the steps in order until one fails; the name of that one, or undefined when all went well. */
export const takeSteps = async (steps: readonly Step[]): Promise<string | undefined> => {
  for (const { name, take } of steps) {
    console.log(`\n── ${name}`);
    const since = performance.now();
    const well = await take();
    console.log(`── ${name}: ${well ? 'done' : 'FAILED'} in ${seconds(since)}`);
    if (!well) return name;
  }
  return undefined;
};
