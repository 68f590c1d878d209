import { handleEnquiry } from '@vestibule/api/features/contact/handle-enquiry.ts';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { print } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { messageReference } from './message-reference.ts';

interface HandledFlags {
  readonly operator: string;
  readonly json?: boolean;
}

const help = `
The sender sees it in the list of their messages. Answers are written outside the portal: "ops messages show" says where to
and in which language.

Example:
  $ ops messages handled EQ20261124-7KQ2MX --operator "Chan Tai Man"`;

export const addHandledCommand = (messages: Command, desk: Desk): void => {
  messages
    .command('handled')
    .summary('note that a message was dealt with')
    .description('Notes that a message was dealt with. Stands in the audit log with your name.')
    .argument('<reference>', 'as its sender was told it', messageReference)
    .requiredOption('--operator <name>', 'who dealt with it')
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async (reference: string, { operator, json = false }: HandledFlags) => {
      const outcome = await desk.withParts((parts) => handleEnquiry(parts)({ reference, operator }));
      if (outcome === 'not_found') throw new Refusal(`no message has the reference ${reference}`);
      if (outcome === 'handled_before') throw new Refusal(`${reference} was dealt with before`);
      print(desk.terminal, json, { value: { reference, operator }, text: `${reference} is dealt with` });
    });
};
