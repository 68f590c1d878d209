import { isIP } from 'node:net';

/* What settings look like, as far as a pattern can tell. */

/** An address or a CIDR range. */
export const isRange = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
};

/** `portal@example.hk` or `Portal <portal@example.hk>`. */
export const isMailbox = (text: string): boolean => /^(?:[^<>\p{Cc}]* <)?[^\s<>@]+@[^\s<>@]+>?$/u.test(text);
/** A mail address with one `%s` before the at sign. */
export const isGateway = (text: string): boolean => /^[^\s<>@%]*%s[^\s<>@%]*@[^\s<>@%]+$/.test(text);

/** `https://example.hk`, and nothing behind it. */
export const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;
