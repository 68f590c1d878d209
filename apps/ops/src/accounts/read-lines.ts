const lineFeed = 0x0a;
/** No account needs more; a file that is not text at all must not fill the memory. */
const longestLine = 64 * 1024;

export type FileLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: 'not UTF-8' | 'longer than 64 KiB' };

const decode = (number: number, bytes: Buffer): FileLine => {
  if (bytes.length > longestLine) return { number, fault: 'longer than 64 KiB' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 }).decode(bytes);
    return { number, text: text.replace(/\r$/, '') };
  } catch {
    return { number, fault: 'not UTF-8' };
  }
};

/**
 * The lines of a file, numbered from 1, without their ends and without a byte order mark. Split on the byte LF, before decoding: a line with
 * broken bytes spoils itself alone, and a line separator inside a text (U+2028) does not shift the numbers.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FileLine> {
  let number = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    let bytes = Buffer.concat([rest, chunk]);
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed)) {
      number += 1;
      yield decode(number, bytes.subarray(0, end));
      bytes = bytes.subarray(end + 1);
    }
    // Of a line that is too long already, one byte too many is kept: enough to know it by.
    rest = bytes.subarray(0, longestLine + 1);
  }
  if (rest.length > 0) yield decode(number + 1, rest);
}
