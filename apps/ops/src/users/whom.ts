import { findUser } from '@vestibule/api/features/users/find-user.ts';
import { Option } from 'commander';
import type { OperatorParts } from '../operator-parts.ts';
import { Refusal } from '../refusal.ts';

/** What an id was meant as, where it could be both. */
export type IdKind = 'basic' | 'internet';

export const idArgument = {
  name: '<id>',
  description: 'an Internet User ID, or the Basic User ID of an account that it serves',
} as const;

export const asOption = (): Option =>
  new Option('--as <kind>', 'what the id is, where it could be both').choices(['basic', 'internet']);

/** The Internet User meant; throws a `Refusal` where nobody is, or two could be. */
export const userMeant = async (parts: OperatorParts, id: string, as?: IdKind): Promise<string> => {
  const found = await findUser(parts)(id, as);
  if (found === 'both')
    throw new Refusal(`${id} is a Basic User ID and an Internet User ID; say which with --as`);
  if (found === 'nobody')
    throw new Refusal(`nobody has the Internet User ID ${id}, and no account ${id} serves anybody`);
  return found.userId;
};
