import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';

export interface Ids {
  /** UUID v7, for rows: sorts by time, so that indexes grow at one end. */
  uuid(): string;
  /** 256 random bits in base64url (43 characters), for what a browser holds as proof. */
  token(): string;
}

export const randomIds: Ids = {
  uuid: uuidv7,
  token: () => randomBytes(32).toString('base64url'),
};
