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

/** Facts for people as text, or the same as one JSON value for programs. */
export const print = (terminal: Terminal, json: boolean, output: { value: unknown; text: string }): void => {
  terminal.stdout.write(json ? `${JSON.stringify(output.value, null, 2)}\n` : `${output.text}\n`);
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
