import { apiPrefix } from '@vestibule/contract';
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly port: number;
  /** Resolves with the code or the signal by which it ended. */
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** The process as it is started in earnest, on a data folder of its own; a hash takes it a second or so. */
const start = async (): Promise<Running> => {
  const folder = await mkdtemp(join(tmpdir(), 'vestibule-main-'));
  const openingHours = ['--import', fileURLToPath(new URL('testing/opening-hours.ts', import.meta.url))];
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(process.execPath, [...openingHours, main], {
    env: {
      NODE_ENV: 'test',
      DATA_FOLDER: folder,
      WEB_FOLDER: join(folder, 'no-pages'),
      PORT: '0',
      LOG_LEVEL: 'fatal',
      BCRYPT_COST: '14',
    },
  });
  const ended = once(child, 'exit').then(([code, signal]: unknown[]) => code ?? signal);
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true });
  };
  let said = '';
  for await (const piece of child.stdout.setEncoding('utf8')) {
    said += String(piece);
    const port = /open at http:\/\/localhost:(\d+)/.exec(said)?.[1];
    if (port !== undefined) return { child, port: Number(port), ended, stop };
  }
  throw new Error(`it did not start: ${await text(child.stderr)}`);
};

const signInMessage = (): string => {
  const body = JSON.stringify({ internetUserId: 'nobody88', internetPassword: 'WrongPassword1' });
  return [
    `POST ${apiPrefix}/session HTTP/1.1`,
    'Host: localhost',
    'Sec-Fetch-Site: same-origin',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
};

/** What a connection says from its first message until it is closed. */
const conversation = (port: number, message: string) => {
  const socket = connect(port, '127.0.0.1', () => socket.write(message));
  const heard = once(socket, 'data').catch(() => undefined);
  return { say: (more: string) => socket.write(more), heard, answer: text(socket).catch(() => 'broken off') };
};

const isRefused = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  const connected = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return !connected;
};

describe('a server that is asked to stop', () => {
  let patient: Running;
  let impatient: Running;
  beforeAll(async () => {
    [patient, impatient] = await Promise.all([start(), start()]);
  });
  afterAll(() => Promise.all([patient, impatient].map(({ stop }) => stop())));

  it('answers what is under way, takes nothing new, says that it is not ready, and ends well', async () => {
    const { child, port, ended } = patient;
    const signingIn = conversation(port, signInMessage());
    const asking = conversation(port, 'GET /health/ready HTTP/1.1\r\nHost: localhost\r\n');
    const slow = conversation(port, 'GET /health/live HTTP/1.1\r\nHost: ');
    const idle = conversation(port, 'GET /health/ready HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await idle.heard;
    child.kill('SIGTERM');
    // As Ctrl-C does it: once to the process itself, once through its parent.
    child.kill('SIGTERM');
    await vi.waitFor(async () => expect(await isRefused(port)).toBe(true), 5000);
    expect(await idle.answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*"ready":true/);
    asking.say('\r\n');
    const told = await asking.answer;
    expect(told).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\n[^]*"ready":false/);
    expect(told).toMatch(/\r\nconnection: close\r\n/i);
    slow.say('localhost\r\n\r\n');
    expect(await slow.answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    const signedIn = await signingIn.answer;
    expect(signedIn).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n[^]*"code":"sign_in.failed"/);
    expect(signedIn).toMatch(/\r\nconnection: close\r\n/i);
    expect(await ended).toBe(0);
  });

  it('and asked again ends at once', async () => {
    const { child, port, ended } = impatient;
    const signingIn = Array.from({ length: 8 }, () => conversation(port, signInMessage()));
    await wait(100);
    child.kill('SIGTERM');
    const again = setInterval(() => child.kill('SIGTERM'), 250);
    expect(await ended).toBe('SIGKILL');
    clearInterval(again);
    await Promise.all(signingIn.map(({ answer }) => answer));
  });
});
