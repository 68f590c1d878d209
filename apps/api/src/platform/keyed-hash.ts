import { createHash, createHmac } from 'node:crypto';

/** SHA-256 in hex (64 characters), for tokens that are long and random by themselves. */
export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * HMAC-SHA256 in hex (64 characters). Each part goes in with its length before it, so that no other division of the same
 * characters has the same hash. `key` is base64.
 */
export const mac = (key: string, ...parts: readonly string[]): string => {
  const hmac = createHmac('sha256', Buffer.from(key, 'base64'));
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:`).update(part);
  return hmac.digest('hex');
};

/** Hashes that can't be tried out without this installation's key. */
export interface KeyedHashes {
  /** Hex, 64 characters; let the first part say what for (`identity-prefix`, …), so that no hash serves twice. */
  mac(...parts: readonly string[]): string;
}

export const keyedHashes = (macKey: string): KeyedHashes => ({ mac: (...parts) => mac(macKey, ...parts) });
