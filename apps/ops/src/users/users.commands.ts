import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addRequireBasicPasswordChangeCommand } from './require-basic-password-change.command.ts';

export const addUsersCommands = (program: Command, desk: Desk): void => {
  const users = program.command('users').summary('Internet Users: have Basic Passwords changed');
  addRequireBasicPasswordChangeCommand(users, desk);
};
