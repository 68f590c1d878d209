import { ConfigurationFaulty } from '#env.ts';
import { isDatabaseUnavailable } from '#platform/database-unavailable.ts';

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

/** An address tried twice (IPv6, IPv4) fails with an error that holds both and says nothing itself. */
const saidBy = (error: Error): string =>
  error instanceof AggregateError && error.message === ''
    ? error.errors.map(String).join('; ')
    : error.message;

const portOf = (error: Error): string => ('port' in error ? String(error.port) : '');

/** Why the process doesn't start, for who started it: what is wrong and what to do, no stack. */
export const startRefusal = (error: unknown): string => {
  if (!(error instanceof Error) || error instanceof ConfigurationFaulty) return String(error);
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `port ${portOf(error)} is taken. End the other program, or choose another port: PORT=3100.`;
    case 'EACCES':
      return 'port' in error
        ? `port ${portOf(error)} is not for this user. Choose another one, above 1023: PORT=3000.`
        : saidBy(error);
    default:
      return isDatabaseUnavailable(error)
        ? `the database does not answer (${saidBy(error)}). Is it running, and does DATABASE_URL name it?`
        : saidBy(error);
  }
};
