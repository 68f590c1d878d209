import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addListCommand } from './list.command.ts';
import { addPublishCommand } from './publish.command.ts';
import { addShowCommand } from './show.command.ts';
import { addWithdrawCommand } from './withdraw.command.ts';

export const addBroadcastCommands = (program: Command, desk: Desk): void => {
  const broadcast = program.command('broadcast').summary('publish, withdraw and list broadcast messages');
  addPublishCommand(broadcast, desk);
  addWithdrawCommand(broadcast, desk);
  addListCommand(broadcast, desk);
  addShowCommand(broadcast, desk);
};
