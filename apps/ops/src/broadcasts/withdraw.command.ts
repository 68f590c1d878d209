import { withdrawBroadcast } from '@vestibule/api/features/broadcasts/withdraw-broadcast.ts';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { print } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { reason, reference } from './reference-argument.ts';

interface WithdrawFlags {
  readonly operator: string;
  readonly reason: string;
  readonly json?: boolean;
}

const help = `
At once nobody is shown the message any more, nor can fetch its files, whoever has its address. It CANNOT BE UNDONE, and its
reference is not free again: a corrected message is published under another one.

Example:
  $ ops broadcast withdraw BRD20261201-01 --reason "wrong date in the second paragraph" --operator "Chan Tai Man"`;

export const addWithdrawCommand = (broadcast: Command, desk: Desk): void => {
  broadcast
    .command('withdraw')
    .summary('take a message back for good')
    .description('Takes a broadcast message back. Stands in the audit log with your name and the reason.')
    .argument('<reference>', 'of the message', reference)
    .requiredOption('--operator <name>', 'who withdraws it')
    .requiredOption('--reason <text>', 'why', reason)
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async (called: string, { json = false, ...facts }: WithdrawFlags) => {
      const outcome = await desk.withParts((parts) =>
        withdrawBroadcast(parts)({ reference: called, ...facts }),
      );
      if (outcome === 'not_found') throw new Refusal(`no message has the reference ${called}`);
      if (outcome === 'withdrawn_before') throw new Refusal(`${called} was withdrawn before`);
      print(desk.terminal, json, {
        value: { reference: called, withdrawn: true },
        text: `${called} is withdrawn`,
      });
    });
};
