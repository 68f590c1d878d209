import { orderCancellation } from '@vestibule/api/features/cancellation/order-cancellation.ts';
import { isInternetUserId } from '@vestibule/domain/identifiers';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { Desk } from '../desk.ts';
import { print } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { userMeant } from './whom.ts';

interface Flags {
  readonly operator: string;
  readonly reason: string;
  readonly json?: boolean;
}

const longestReason = 200;

const reason = (text: string): string => {
  const given = text.trim();
  if (given === '' || given.length > longestReason || /\p{Cc}/u.test(given))
    throw new InvalidArgumentError(`One line of ${longestReason} characters at most.`);
  return given;
};

const internetUserId = (text: string): string => {
  if (!isInternetUserId(text)) throw new InvalidArgumentError('An Internet User ID has 8 letters or digits.');
  return text;
};

const help = `
For a holder who cannot cancel it themselves, as one who has forgotten the Internet Password: it cannot be set anew, so the ID is
given up and the holder registers another one. Make sure first who they are; it CANNOT BE UNDONE, and the ID is never given again.
Every session ends at once. The accounts are free for a new registration with the Basic Passwords that they have; a forgotten one
is issued anew by "ops accounts reissue-pin". The holder is written to, where the primary account has an e-mail address.

Only an Internet User ID is taken here, whole: no account's number, which may serve another one by now.

Example:
  $ ops users cancel kayi2026 --reason "forgot the password; identity card seen" --operator "Chan Tai Man"`;

export const addCancelCommand = (users: Command, desk: Desk): void => {
  users
    .command('cancel')
    .summary('cancel an Internet User ID for good')
    .description(
      'Cancels an Internet User ID for its holder, for good. Stands in the audit log with your name and the reason.',
    )
    .argument('<internet-user-id>', '8 letters or digits', internetUserId)
    .requiredOption('--operator <name>', 'who cancels')
    .requiredOption('--reason <text>', 'why, and what shows that the holder wishes it', reason)
    .option('--json', 'as JSON')
    .addHelpText('after', help)
    .action(async (id: string, { operator, reason: why, json = false }: Flags) => {
      const cancelled = await desk.withParts(async (parts) =>
        orderCancellation(parts)({ userId: await userMeant(parts, id, 'internet'), reason: why, operator }),
      );
      if (cancelled === undefined) throw new Refusal(`${id} was cancelled before`);
      const { sessionsEnded, devicesForgotten } = cancelled;
      const basicUserIds = cancelled.freed.map(({ basicUserId }) => basicUserId);
      const text = `${id} is cancelled; ${sessionsEnded} sessions ended; free again: ${basicUserIds.join(', ')}`;
      print(desk.terminal, json, { value: { basicUserIds, sessionsEnded, devicesForgotten }, text });
    });
};
