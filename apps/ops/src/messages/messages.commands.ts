import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addHandledCommand } from './handled.command.ts';
import { addListCommand } from './list.command.ts';
import { addShowCommand } from './show.command.ts';

export const addMessagesCommands = (program: Command, desk: Desk): void => {
  const messages = program.command('messages').summary("investors' messages to the operator");
  addListCommand(messages, desk);
  addShowCommand(messages, desk);
  addHandledCommand(messages, desk);
};
