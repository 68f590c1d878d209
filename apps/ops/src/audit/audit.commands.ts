import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addListCommand } from './list.command.ts';
import { addVerifyCommand } from './verify.command.ts';

export const addAuditCommands = (program: Command, desk: Desk): void => {
  const audit = program.command('audit').summary('read the audit log, and show that nobody changed it');
  addListCommand(audit, desk);
  addVerifyCommand(audit, desk);
};
