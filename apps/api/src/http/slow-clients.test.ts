import { apiPrefix } from '@vestibule/contract';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { connectionLimits } from './connection-limits.ts';

const limits = { headersMs: 300, requestMs: 600, inactiveMs: 900, keepAliveMs: 300, checkEveryMs: 20 };
let test: TestApp;
let port: number;
beforeAll(async () => {
  test = await buildTestApp({ connections: limits });
  port = Number(new URL(await test.app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => test.close());

/** What a connection was told until it was closed, and after how many milliseconds. */
const endOf = async (socket: Socket, start = performance.now()) => {
  let told = '';
  socket.on('data', (data) => (told += data.toString()));
  // Writing into a connection that the server has dropped is what a slow client does.
  socket.on('error', () => undefined);
  await new Promise((done) => socket.once('close', done));
  return { told, after: performance.now() - start };
};

/** Sends a text at once and then some bytes every 30 ms, for ever. */
const dripping = (text: string, drip: string): Socket => {
  const socket = connect(port, '127.0.0.1', () => socket.write(text));
  const timer = setInterval(() => socket.write(drip), 30);
  socket.once('close', () => clearInterval(timer));
  return socket;
};

const line = `POST ${apiPrefix}/session HTTP/1.1\r\nHost: localhost\r\n`;
const withBody = `${line}Sec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n`;
const chunked = `${line}Sec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;

const timedOut = /^HTTP\/1\.1 408 Request Timeout\r\n/;

describe('a client that is too slow is told so and dropped', () => {
  it.each([
    ['its headers', line, 'X-A: b\r\n', limits.headersMs],
    ['one endless header', `${line}X-A: `, 'a', limits.headersMs],
    ['its first line', 'GET /', 'a', limits.headersMs],
    ['its body', withBody, 'a', limits.requestMs],
    ['chunk after chunk', chunked, '1\r\na\r\n', limits.requestMs],
  ])('with %s', async (_what, text, drip, allowed) => {
    const { told, after } = await endOf(dripping(text, drip));
    expect(told).toMatch(timedOut);
    expect(told).toContain('"code":"request.timeout"');
    expect(told).toContain('content-type: application/problem+json; charset=utf-8\r\n');
    expect(told).toContain('cache-control: no-store\r\n');
    expect(told).toContain("content-security-policy: default-src 'none'");
    expect(told).toContain('connection: close\r\n');
    expect(after).toBeGreaterThanOrEqual(allowed - 50);
    expect(after).toBeLessThan(allowed + 2000);
  });

  it('also one that sends nothing at all, or nothing more', async () => {
    const [silent, kept] = await Promise.all([
      endOf(connect(port, '127.0.0.1')),
      endOf(
        connect(port, '127.0.0.1', function hello(this: Socket) {
          this.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n');
        }),
      ),
    ]);
    expect(silent.after).toBeLessThan(limits.inactiveMs + 2000);
    expect(kept.told).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(kept.after).toBeLessThan(limits.keepAliveMs + 3000);
  });

  it('and however many there are, others are served meanwhile', async () => {
    const slow = Array.from({ length: 100 }, () => endOf(dripping(line, 'X-A: b\r\n')));
    await new Promise((done) => setTimeout(done, 100));
    const asked = await fetch(`http://127.0.0.1:${port}/health/live`, { signal: AbortSignal.timeout(2000) });
    expect(asked.status).toBe(200);
    for (const { told } of await Promise.all(slow)) expect(told).toMatch(timedOut);
  });
});

describe('what is no request', () => {
  const answerTo = async (text: string) =>
    (
      await endOf(
        connect(port, '127.0.0.1', function send(this: Socket) {
          this.end(text);
        }),
      )
    ).told;

  it.each([
    ['bytes that are no HTTP', '\x16\x03\x01 hello\r\n\r\n', 400, 'request.malformed'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400, undefined],
    [
      'headers larger than sixteen kilobytes',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(17_000)}\r\n\r\n`,
      431,
      'request.headers_too_large',
    ],
  ])('is told in our words: %s', async (_what, text, status, code) => {
    const told = await answerTo(text);
    expect(told).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    if (code !== undefined) expect(told).toContain(`"code":"${code}"`);
    expect(told).not.toMatch(/HPE_|Parse Error|node/i);
  });
});

it('a connection is closed after its thousandth answer, so that none is kept for ever', async () => {
  const request = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n';
  const { told } = await endOf(
    connect(port, '127.0.0.1', function flood(this: Socket) {
      this.write(request.repeat(1002));
    }),
  );
  expect(told.match(/HTTP\/1\.1 200 /g)).toHaveLength(1000);
  expect(told.match(/^connection: close/gim)?.length).toBeGreaterThanOrEqual(1);
});

it('takes as long as a phone on a bad line needs, and no longer', () => {
  expect(connectionLimits.headersMs).toBeLessThanOrEqual(10_000);
  expect(connectionLimits.requestMs).toBeLessThanOrEqual(30_000);
  expect(connectionLimits.headersMs).toBeLessThan(connectionLimits.requestMs);
});
