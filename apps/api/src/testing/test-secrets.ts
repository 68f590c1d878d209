import type { Secrets } from '#platform/secrets.ts';

const key = (letter: string): string => Buffer.alloc(32, letter).toString('base64');

/** Keys that everybody knows: for tests alone. */
export const testSecrets: Secrets = {
  peppers: { 1: key('p') },
  currentPepper: 1,
  macKey: key('m'),
  historyKey: key('h'),
  cookieKey: key('c'),
};
