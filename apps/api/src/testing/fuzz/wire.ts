import { connect } from 'node:net';

/** A request as it goes over the wire: nothing is checked or mended on the way. */
export interface Shot {
  readonly method: string;
  /** With the query, as it stands in the request's first line. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: Buffer;
  /** What is said of the body's length, where that is not the truth. */
  readonly declaredLength?: number;
  /** The request is never finished: the client hangs up after what it has sent. */
  readonly hangsUp?: true;
}

/** An answer; header names in lower case, each with all its values. */
export interface Landing {
  readonly status: number;
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
  readonly tookMs: number;
}

/** `silence`: the server hung up without a word. `hang`: it said nothing in time. */
export type Outcome = Landing | 'silence' | 'hang';

const requestBytes = ({ method, path, headers, body, declaredLength }: Shot): Buffer => {
  const length = declaredLength ?? body?.byteLength;
  const lines = [
    `${method} ${path} HTTP/1.1`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(length === undefined ? [] : [`content-length: ${length}`]),
    'connection: close',
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body ?? Buffer.alloc(0)]);
};

const unchunked = (text: string): string => {
  const size = Number.parseInt(text, 16);
  if (!(size > 0)) return '';
  const from = text.indexOf('\r\n') + 2;
  return text.slice(from, from + size) + unchunked(text.slice(from + size + 2));
};

const headersOf = (lines: readonly string[]): Map<string, string[]> => {
  const headers = new Map<string, string[]>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return headers;
};

/** Reads one answer; an interim one (`100 Continue`) in front of it is passed over. */
const answerOf = (bytes: Buffer): Omit<Landing, 'tookMs'> | undefined => {
  // One character a byte, so that chunk sizes are right; the text is read as UTF-8 at the end.
  const text = bytes.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const status = Number(first.split(' ')[1]);
  if (status < 200) return answerOf(bytes.subarray(end + 4));
  const headers = headersOf(lines);
  const rest = text.slice(end + 4);
  const body = headers.get('transfer-encoding')?.[0] === 'chunked' ? unchunked(rest) : rest;
  return { status, headers, body: Buffer.from(body, 'latin1').toString('utf8') };
};

/** Sends one request over a connection of its own and waits for the server to close it. */
export const fire = async (port: number, shot: Shot, patienceMs: number): Promise<Outcome> => {
  const socket = connect({ port, host: '127.0.0.1' });
  const chunks: Buffer[] = [];
  const began = performance.now();
  let hung = false;
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // A server that refuses what it is sent may reset the connection; what it said before that counts.
  socket.on('error', () => undefined);
  socket.setTimeout(patienceMs, () => {
    hung = true;
    socket.destroy();
  });
  socket.write(requestBytes(shot));
  if (shot.hangsUp) socket.end();
  await new Promise<void>((closed) => socket.once('close', () => closed()));
  const answer = answerOf(Buffer.concat(chunks));
  if (answer === undefined) return hung ? 'hang' : 'silence';
  return { ...answer, tookMs: performance.now() - began };
};
