import { InvalidArgumentError } from 'commander';
import { readInstant } from './hong-kong-time.ts';

/** For commander: a moment, in Hong Kong time where no offset is said. */
export const instant = (text: string): Date => {
  const read = readInstant(text);
  if (read === undefined)
    throw new InvalidArgumentError('A time looks like 2026-12-01T22:00 (Hong Kong time).');
  return read;
};
