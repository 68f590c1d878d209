import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { addListCommand } from './list.command.ts';
import { addPublishCommand } from './publish.command.ts';
import { addShowCommand } from './show.command.ts';

export const addTermsCommands = (program: Command, desk: Desk): void => {
  const terms = program.command('terms').summary('publish and read versions of the terms of use');
  addPublishCommand(terms, desk);
  addListCommand(terms, desk);
  addShowCommand(terms, desk);
};
