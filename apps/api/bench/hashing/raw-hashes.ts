import bcrypt from 'bcrypt';
import { inFlight } from './measure.ts';

// As long as what the server hands to bcrypt: 48 bytes of HMAC in base64.
const password = 'x'.repeat(64);

/** bcrypt alone, as many at once as the sign-ins they are compared with. */
export const rawHashes = async (cost: number, load: { readonly count: number; readonly width: number }) => {
  await inFlight(load, async () => {
    await bcrypt.hash(password, cost);
  });
};
