import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addCancelCommand } from './cancel.command.ts';
import { addEndSessionsCommand } from './end-sessions.command.ts';
import { addRequireBasicPasswordChangeCommand } from './require-basic-password-change.command.ts';
import { addShowCommand } from './show.command.ts';
import { addUnlockCommand } from './unlock.command.ts';

export const addUsersCommands = (program: Command, desk: Desk): void => {
  const users = program
    .command('users')
    .summary('show, unlock, sign out and cancel Internet Users, have Basic Passwords changed');
  addShowCommand(users, desk);
  addUnlockCommand(users, desk);
  addEndSessionsCommand(users, desk);
  addRequireBasicPasswordChangeCommand(users, desk);
  addCancelCommand(users, desk);
};
