import type { Writable } from 'node:stream';

/** Where a command reads from and speaks to: the process's own streams, or a test's. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Pick<Writable, 'write'>;
  readonly stderr: Pick<Writable, 'write'>;
  /** Whether a person watches stderr: then progress is shown. */
  readonly watched: boolean;
  /** What relative file names start from: where the operator typed the command, not where the script stands. */
  readonly folder: string;
}

/**
 * Control characters and those that turn the direction of writing, but for line feeds: a terminal would obey them, and an investor may have
 * sent them (a browser's name, U+009B in it). As JSON writes them, so that JSON stays JSON.
 */
const unprintable = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text that a terminal shows and does not obey. */
export const printable = (text: string): string =>
  text.replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Facts for people as text, or the same as one JSON value for programs. */
export const print = (terminal: Terminal, json: boolean, output: { value: unknown; text: string }): void => {
  const text = json ? JSON.stringify(output.value, null, 2) : output.text;
  terminal.stdout.write(`${printable(text)}\n`);
};

/** Columns of text, as wide as their widest cell; Chinese signs are two wide. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - displayWidth(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const displayWidth = (text: string): number =>
  Array.from(text).reduce((width, sign) => width + (/[\u2e80-\uffe6]/.test(sign) ? 2 : 1), 0);
