import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addListCommand } from './list.command.ts';
import { addRetryCommand } from './retry.command.ts';
import { addShowCommand } from './show.command.ts';

export const addOutboxCommands = (program: Command, desk: Desk): void => {
  const outbox = program.command('outbox').summary('e-mails and text messages to investors');
  addListCommand(outbox, desk);
  addShowCommand(outbox, desk);
  addRetryCommand(outbox, desk);
};
