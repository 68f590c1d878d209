import { Command, CommanderError } from 'commander';
import { addAccountsCommands } from './accounts/accounts.commands.ts';
import { addAuditCommands } from './audit/audit.commands.ts';
import { addBroadcastCommands } from './broadcasts/broadcast.commands.ts';
import type { Desk } from './desk.ts';
import { addMaintenanceCommands } from './maintenance/maintenance.commands.ts';
import { printable } from './output.ts';
import { addMessagesCommands } from './messages/messages.commands.ts';
import { addOutboxCommands } from './outbox/outbox.commands.ts';
import type { Terminal } from './output.ts';
import { addUsersCommands } from './users/users.commands.ts';
import { addTermsCommands } from './terms/terms.commands.ts';

/** 0 done; 1 refused, failed or done in part; 2 the command line was wrong. */
export type ExitCode = 0 | 1 | 2;

const help = `
Exit codes: 0 done, 1 refused or done in part, 2 wrong use. Every command takes --json and --help; what changes anything takes
--operator, the name that stands in the audit log ("ops audit list" reads it).
Where a server runs on the embedded database, its database is used through that server.`;

/** exitOverride and output are handed down to subcommands when they are made, so they are set first. */
export const programOf = (desk: Desk): Command => {
  const { stdout, stderr } = desk.terminal;
  const program = new Command('ops')
    .description("The operator's command line of the investor portal.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(printable(text)),
    })
    .showSuggestionAfterError()
    .addHelpText('after', help);
  addAccountsCommands(program, desk);
  addUsersCommands(program, desk);
  addBroadcastCommands(program, desk);
  addMaintenanceCommands(program, desk);
  addMessagesCommands(program, desk);
  addOutboxCommands(program, desk);
  addTermsCommands(program, desk);
  addAuditCommands(program, desk);
  return program;
};

const oneLine = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return printable(message.trim().replace(/\s*\n\s*/g, ' '));
};

/** Runs one command line and answers its exit code; an error is one line on stderr. */
export const runOps = async (
  args: readonly string[],
  world: { terminal: Terminal; withParts: Desk['withParts'] },
): Promise<ExitCode> => {
  let exitCode: ExitCode = 0;
  const endWith: Desk['endWith'] = (code) => {
    exitCode = code;
  };
  try {
    await programOf({ ...world, endWith }).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    world.terminal.stderr.write(`ops: ${oneLine(error)}\n`);
    return 1;
  }
};
