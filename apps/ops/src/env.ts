// The operator's command line's only reader of process.env; what it shares with the server is read by the server's env.ts.

/** Where the operator typed the command: a package manager's script runs in the root of the repository instead. */
export const callerFolder = (): string => process.env['INIT_CWD'] ?? process.cwd();
