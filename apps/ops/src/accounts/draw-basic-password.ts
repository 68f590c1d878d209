import { guessableBasicPassword } from '@vestibule/domain/basic-password';
import { randomInt } from 'node:crypto';

/** Eight digits from the system's own randomness, drawn again while they are what somebody would try first. */
export const drawBasicPassword = (basicUserId: string): string => {
  const drawn = String(randomInt(100_000_000)).padStart(8, '0');
  return guessableBasicPassword(drawn, { basicUserId }) === undefined
    ? drawn
    : drawBasicPassword(basicUserId);
};
