import { InvalidArgumentError } from 'commander';
import { writeInstant } from '../hong-kong-time.ts';

interface LetterState {
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  readonly sentAt: Date | null;
  readonly givenUpAt: Date | null;
  readonly lastError: string | null;
}

/** Where a letter stands, in a word or two. */
export const stateOf = ({ attempts, nextAttemptAt, sentAt, givenUpAt, lastError }: LetterState): string => {
  const why = lastError === null ? '' : ` (${lastError})`;
  if (sentAt !== null) return `sent ${writeInstant(sentAt)}`;
  if (givenUpAt !== null) return `given up ${writeInstant(givenUpAt)}${why}`;
  return attempts === 0 ? 'waiting' : `waiting, next attempt ${writeInstant(nextAttemptAt)}${why}`;
};

export const letterId = (text: string): string => {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text))
    throw new InvalidArgumentError('As "ops outbox list" tells it.');
  return text;
};
