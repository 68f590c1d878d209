import {
  ReissueRace,
  reissueBasicPassword,
} from '@vestibule/api/features/basic-password/reissue-basic-password.ts';
import type { Command } from 'commander';
import { resolve } from 'node:path';
import type { Desk } from '../desk.ts';
import type { OperatorParts } from '../operator-parts.ts';
import { print } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { drawBasicPassword } from './draw-basic-password.ts';
import { issueFile } from './issue-file.ts';

interface Needs {
  readonly desk: Desk;
  /** Reads the argument, or says what is wrong with it. */
  readonly basicUserId: (text: string) => string;
}

interface Flags {
  readonly operator: string;
  readonly issueFile?: string;
  readonly json?: boolean;
}

interface Order {
  readonly basicUserId: string;
  readonly operator: string;
}

const help = `
For a holder who has forgotten the Basic Password, or whose letter went astray. The old one is worth nothing at once; whom the
account serves is signed out, the lockout is taken back, and the next sign-in leads to the change of the new one. A linked
account shows nothing until then. See who is calling before you do this: the new one goes to the address on record.

The new Basic Password is printed once, or stands in the issue file alone; nobody can look it up afterwards.

Examples:
  $ ops accounts reissue-pin 04128836 --operator "Chan Tai Man"
  $ ops accounts reissue-pin 04128836 --operator "Chan Tai Man" --issue-file pins-2026-12-01.csv`;

const noSuchAccount = (id: string): Refusal => new Refusal(`no account has the Basic User ID ${id}`);

/** On the terminal, where somebody reads it and puts it into an envelope. */
const printed = async (parts: OperatorParts, order: Order) => {
  const issued = await reissueBasicPassword(parts)({
    ...order,
    draw: drawBasicPassword,
    keep: async () => undefined,
  });
  if (issued === undefined) throw noSuchAccount(order.basicUserId);
  const { basicPassword, sessionsEnded } = issued;
  const { basicUserId } = order;
  return {
    value: { basicUserId, basicPassword, issueFile: null, sessionsEnded },
    text: `${basicUserId}: the new Basic Password is ${basicPassword}; ${sessionsEnded} sessions ended`,
  };
};

/** In a file for the PIN mailer: safe on disk before it counts, and not shown. */
const filed = async (parts: OperatorParts, order: Order, path: string) => {
  const file = await issueFile(path);
  const { basicUserId } = order;
  try {
    const issued = await reissueBasicPassword(parts)({
      ...order,
      draw: (id) => file.kept(id) ?? drawBasicPassword(id),
      keep: (basicPassword) => file.keep([{ basicUserId, basicPassword }]),
    });
    if (issued === undefined) throw noSuchAccount(basicUserId);
    await file.finish();
    return {
      value: { basicUserId, basicPassword: null, issueFile: path, sessionsEnded: issued.sessionsEnded },
      text: `${basicUserId}: the new Basic Password stands in ${path} (hand it to the PIN mailer, then delete it); ${issued.sessionsEnded} sessions ended`,
    };
  } catch (error) {
    if (error instanceof ReissueRace) await file.takeBack();
    await file.close();
    throw error;
  }
};

export const addReissuePinCommand = (accounts: Command, { desk, basicUserId }: Needs): void => {
  accounts
    .command('reissue-pin')
    .summary('issue an account a new Basic Password')
    .description('Draws a new Basic Password for an account. Stands in the audit log with your name.')
    .argument('<basic-user-id>', '8 digits', basicUserId)
    .requiredOption('--operator <name>', 'who issues')
    .option('--issue-file <file>', 'new file (0600) for the Basic Password, instead of printing it')
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async (id: string, { operator, issueFile: file, json = false }: Flags) => {
      const order = { basicUserId: id, operator };
      const told = await desk.withParts(async (parts) =>
        file === undefined ? printed(parts, order) : filed(parts, order, resolve(desk.terminal.folder, file)),
      );
      print(desk.terminal, json, told);
    });
};
