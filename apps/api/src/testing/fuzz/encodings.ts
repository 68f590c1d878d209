import { gzipSync } from 'node:zlib';

/** A body on the wire, and what has to be said of it beside its type. */
export interface Encoded {
  readonly bytes: Buffer;
  readonly headers?: readonly (readonly [string, string])[];
  readonly declaredLength?: number;
  readonly hangsUp?: true;
}

const afterBrace = (json: string, more: string): string =>
  json.startsWith('{') ? `{${more}${json.slice(1)}` : more;
const justBytes = (text: string): Encoded => ({ bytes: Buffer.from(text) });

/** The ways in which a JSON text may arrive that is not, or not quite, one. */
export const encodings = {
  plain: justBytes,
  'cut short': (json: string) => justBytes(json.slice(0, -Math.ceil(json.length / 3))),
  'connection lost': (json: string) => {
    const bytes = Buffer.from(json);
    return { bytes: bytes.subarray(0, bytes.length / 2), declaredLength: bytes.length + 10, hangsUp: true };
  },
  'invalid UTF-8': (json: string) => ({
    bytes: Buffer.concat([
      Buffer.from(json.slice(0, -2)),
      Buffer.from([0xc3, 0x28, 0xff]),
      Buffer.from('"}'),
    ]),
  }),
  'overlong UTF-8': (json: string) => ({
    bytes: Buffer.concat([Buffer.from([0xc0, 0xaf]), Buffer.from(json)]),
  }),
  'byte order mark': (json: string) => justBytes(`\ufeff${json}`),
  'UTF-16': (json: string) => ({ bytes: Buffer.from(json, 'utf16le') }),
  gzip: (json: string) => ({ bytes: gzipSync(json), headers: [['content-encoding', 'gzip']] }),
  'said to be gzip': (json: string) => ({
    bytes: Buffer.from(json),
    headers: [['content-encoding', 'gzip']],
  }),
  'nested deeply': (json: string) =>
    justBytes(afterBrace(json, `"a":${'['.repeat(3000)}${']'.repeat(3000)},`)),
  'nested without end': () => justBytes('['.repeat(8000)),
  'twice the keys': (json: string) => justBytes(afterBrace(json, `${json.slice(1, -1)},`)),
  'with a prototype': (json: string) => justBytes(afterBrace(json, '"__proto__":{"polluted":1},')),
  'with a constructor': (json: string) =>
    justBytes(afterBrace(json, '"constructor":{"prototype":{"polluted":1}},')),
  'a little too large': (json: string) => justBytes(afterBrace(json, `"a":"${'a'.repeat(16 * 1024)}",`)),
  'much too large': () => justBytes(`"${'a'.repeat(300_000)}"`),
  'as large as may be': (json: string) => justBytes(json.padEnd(16 * 1024, ' ')),
  'not JSON': () => justBytes('{a:1}'),
  'a number without end': (json: string) => justBytes(afterBrace(json, `"a":${'9'.repeat(4000)},`)),
  'no number': () => justBytes('NaN'),
  'a form': () => justBytes('internetUserId=abc&internetPassword=abc'),
  nothing: () => justBytes(''),
  blank: () => justBytes('   '),
  scalar: () => justBytes('1e400'),
} satisfies Record<string, (json: string) => Encoded>;

export type Encoding = keyof typeof encodings;
export const encodingNames = Object.keys(encodings).filter((name): name is Encoding =>
  Object.hasOwn(encodings, name),
);

export const contentTypes: readonly string[] = [
  '',
  'text/plain',
  'text/html',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/json;charset=utf-8',
  'APPLICATION/JSON',
  'application/json, text/plain',
  'application/json;;;',
  'application/problem+json',
  'application/vnd.api+json',
  'application/octet-stream',
  '*/*',
  '__proto__',
  'a'.repeat(2000),
];

/** Headers that a proxy, an attacker or a broken client adds. */
export const oddHeaders: readonly (readonly [string, string])[] = [
  ['host', 'evil.example'],
  ['host', ''],
  ['host', 'a b'],
  ['x-forwarded-for', '203.0.113.7, not an address'],
  ['x-forwarded-host', 'evil.example'],
  ['x-forwarded-proto', 'gopher'],
  ['x-http-method-override', 'DELETE'],
  ['x-original-url', '/health/live'],
  ['origin', 'null'],
  ['origin', 'https://evil.example'],
  ['referer', 'https://evil.example/?a=%'],
  ['accept', 'text/html'],
  ['accept', '*/*;q=a'],
  ['accept-encoding', 'gzip;q=9, br, zstd, \u00ff'],
  ['accept-language', '\u00e9\u00e9'],
  ['authorization', 'Bearer __proto__'],
  ['if-none-match', '*'],
  ['if-modified-since', 'yesterday'],
  ['if-match', '"x"'],
  ['range', 'bytes=0-'],
  ['range', 'bytes=9999999-99999999'],
  ['range', 'bytes=5-1,a-b'],
  ['expect', '100-continue'],
  ['expect', 'a miracle'],
  ['user-agent', 'x'.repeat(6000)],
  ['user-agent', '\u00ff\u00fe\u0080 \t'],
  ['user-agent', ''],
  ['x-huge', 'a'.repeat(20_000)],
  ['content-length', '5'],
  ['content-length', '-1'],
  ['transfer-encoding', 'chunked'],
  ['transfer-encoding', 'gzip, identity'],
  ['upgrade', 'websocket'],
  ['upgrade', 'h2c'],
  ['te', 'trailers, deflate;q=0.5'],
  ['trailer', 'x'],
  ['__proto__', 'polluted'],
  ['constructor', 'polluted'],
  ['bad header', 'x'],
  ['x-request-id', 'chosen'],
  ['request-id', 'chosen'],
];

/** What may stand in the path instead of, or after, what should. */
export const oddPaths: readonly ((path: string) => string)[] = [
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => `/${path}`,
  (path) => `${path}%`,
  (path) => `${path}%00`,
  (path) => `${path}/%ff`,
  (path) => `${path}%2f..%2f..%2fetc%2fpasswd`,
  (path) => `${path}/../../health/live`,
  (path) => `${path};a=b`,
  (path) => `${path}?`,
  (path) => `${path}${path.includes('?') ? '&' : '?'}%`,
  (path) => `${path}${path.includes('?') ? '&' : '?'}locale=en&locale=zh-Hant`,
  (path) => `${path}${path.includes('?') ? '&' : '?'}__proto__[a]=1&constructor=1&locale[]=en&locale[a]=b`,
  (path) => `${path}${path.includes('?') ? '&' : '?'}page=1e3&page=-0&topic=%F0%9F%98%80&locale=%ed%a0%80`,
  (path) => `${path}${path.includes('?') ? '&' : '?'}page=${'9'.repeat(400)}`,
  (path) => `${path}#fragment`,
  (path) => `http://evil.example${path}`,
  (path) => path.toUpperCase(),
  (path) => path.replace('/v1', '/v2'),
  (path) => path.replace('/v1', '/v1/%2e%2e/v1'),
  (path) => `${path}/${'a'.repeat(200)}`,
  (path) => `${path}/${'a'.repeat(9000)}`,
  (path) => `${path}/\u00e9\u4e2d`,
];

export const oddMethods: readonly string[] = [
  'HEAD',
  'OPTIONS',
  'PATCH',
  'TRACE',
  'PROPFIND',
  'CONNECT',
  'PURGE',
  'QUERY',
  'get',
  'GETT',
  'GET',
  'POST',
  'PUT',
  'DELETE',
];

/** Paths that ask for files: some are there, some must never be. */
export const filePaths: readonly string[] = [
  '/',
  '/index.html',
  '/register/details',
  '/assets/app.js',
  '/assets/',
  '/assets',
  '/assets/none.js',
  '/favicon.svg',
  '/../outside.txt',
  '/assets/../../outside.txt',
  '/%2e%2e/outside.txt',
  '/assets/%2e%2e/%2e%2e/outside.txt',
  '/assets/..%2f..%2foutside.txt',
  '/assets/..%5c..%5coutside.txt',
  '/..\\outside.txt',
  '/....//outside.txt',
  '/%252e%252e/outside.txt',
  '/%c0%ae%c0%ae/outside.txt',
  '//etc/passwd',
  '/etc/passwd',
  '/index.html%00.js',
  '/.env',
  '/.git/config',
  '/assets/app.js?%',
  '/%',
  '/%ff',
  '*',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/api',
  '/api/v1',
  '/api/v1/',
  '/api/v1/nothing',
  '/api/v2/session',
];
