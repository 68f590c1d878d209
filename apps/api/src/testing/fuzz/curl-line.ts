import type { Shot } from './wire.ts';

const printable = /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/;
const escape = (byte: number): string => `\\x${byte.toString(16).padStart(2, '0')}`;

/** Quoted for a shell: `'…'`, or `$'…'` where there is what cannot be typed. */
const quoted = (bytes: Buffer): string => {
  const text = bytes.toString('latin1');
  if (printable.test(text)) return `'${text}'`;
  return `$'${[...bytes].map((byte) => (printable.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : escape(byte))).join('')}'`;
};

const longest = 4000;

/** The request as a line for a shell, to be sent again by hand; a very long body is cut. */
export const curlLine = ({ method, path, headers, body }: Shot): string =>
  [
    `curl -i --path-as-is -X ${quoted(Buffer.from(method))}`,
    ...headers.map(([name, value]) => `-H ${quoted(Buffer.from(`${name}: ${value}`).subarray(0, longest))}`),
    ...(body === undefined ? [] : [`--data-binary ${quoted(body.subarray(0, longest))}`]),
    quoted(Buffer.from(`http://localhost:3000${path}`).subarray(0, longest)),
  ].join(' ');
