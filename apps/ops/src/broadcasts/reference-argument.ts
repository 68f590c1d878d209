import { InvalidArgumentError } from 'commander';

/** For commander: what a message is called by. */
export const reference = (text: string): string => {
  if (!/^[A-Z0-9][A-Z0-9-]{0,39}$/.test(text))
    throw new InvalidArgumentError('Capitals, digits and hyphens, 40 at most.');
  return text;
};

const longestReason = 200;

/** For commander: one line, for the audit log. */
export const reason = (text: string): string => {
  const given = text.trim();
  if (given === '' || given.length > longestReason || /\p{Cc}/u.test(given))
    throw new InvalidArgumentError(`One line of ${longestReason} characters at most.`);
  return given;
};
