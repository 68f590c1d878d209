import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';

let test: TestApp;
let port: number;
beforeAll(async () => {
  test = await buildTestApp();
  port = Number(new URL(await test.app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => test.close());

/** Sends the very bytes and reads until the server has closed the line: the status of each answer that came. */
const statusesOf = async (...lines: readonly string[]): Promise<number[]> => {
  const socket = connect(port, '127.0.0.1');
  socket.end(lines.join('\r\n'));
  const answer = await text(socket);
  return [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
};

const host = 'Host: localhost';
const within = ['POST /api/v1/captcha HTTP/1.1', host, 'Content-Type: application/json'];

describe('where a message ends', () => {
  it.each([
    ['both lengths', ['Content-Length: 5', 'Transfer-Encoding: chunked']],
    ['both, the other way about', ['Transfer-Encoding: chunked', 'Content-Length: 5']],
    ['two lengths', ['Content-Length: 5', 'Content-Length: 6']],
    ['a list of lengths', ['Content-Length: 5, 5']],
    ['a length with a sign', ['Content-Length: +5']],
    ['an unknown coding', ['Transfer-Encoding: xchunked']],
    ['a blank before the colon', ['Transfer-Encoding : chunked']],
    ['a coding after the chunks', ['Transfer-Encoding: chunked, identity']],
  ])('is never in doubt: %s are refused, and what follows is no second request', async (_what, headers) => {
    const smuggled = ['0', '', 'GET /api/v1/session HTTP/1.1', host, '', ''];
    expect(await statusesOf(...within, ...headers, '', ...smuggled)).toEqual([400]);
  });

  it('of a header is CRLF: a bare line feed begins no header of its own', async () => {
    expect(await statusesOf('GET /api/v1/session HTTP/1.1', host, 'X-A: b\nX-C: d', '', '')).toEqual([400]);
    expect(await statusesOf('GET /api/v1/session HTTP/1.1', host, 'X-A: b\r', '', '')).toEqual([400]);
  });
});

describe('what a request may be', () => {
  it.each(['TRACE', 'TRACK', 'CONNECT', 'OPTIONS', 'PATCH', 'PROPFIND'])('is not %s', async (method) => {
    const [status = 400] = await statusesOf(
      `${method} /api/v1/session HTTP/1.1`,
      host,
      'Sec-Fetch-Site: same-origin',
      'Connection: close',
      '',
      '',
    );
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('is no larger than sixteen kilobytes in its headers', async () => {
    const large = `X-Large: ${'a'.repeat(17 * 1024)}`;
    expect(await statusesOf('GET /api/v1/session HTTP/1.1', host, large, '', '')).toEqual([431]);
  });

  it('asks for no other protocol: an upgrade is not taken', async () => {
    const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'];
    const [status] = await statusesOf('GET /api/v1/session HTTP/1.1', host, ...upgrade, '', '');
    expect(status).not.toBe(101);
  });
});
