import { PassThrough } from 'node:stream';
import { apiPrefix, createCaptcha, getBasicPasswordDue, signIn } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildApp } from '#app.ts';
import { logging } from '#http/logging.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { testSecrets } from '#testing/test-secrets.ts';

const line = z.looseObject({
  level: z.number(),
  time: z.number(),
  msg: z.string(),
  reqId: z.optional(z.string()),
  refused: z.optional(z.string()),
  res: z.optional(z.looseObject({ statusCode: z.number() })),
  req: z.optional(z.looseObject({ method: z.string(), path: z.string(), remoteAddress: z.string() })),
  err: z.optional(z.looseObject({ message: z.string(), stack: z.string() })),
});

let test: TestApp;
let app: Awaited<ReturnType<typeof buildApp>>;
let written: string;
const inside = 'row ("digest") = $2b$04$abc';

beforeAll(async () => {
  test = await buildTestApp();
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  const humanCheck = { ...test.parts.humanCheck, issue: () => Promise.reject(new Error(inside)) };
  app = await buildApp({
    parts: { ...test.parts, humanCheck },
    readiness: { check: async () => ({ ready: true, database: true, migrations: true }) },
    logger: Object.assign({}, logging('info'), { stream }),
    strict: false,
    trustProxy: [],
    cookieKey: testSecrets.cookieKey,
  });
});
afterAll(async () => {
  await app.close();
  await test.close();
});
beforeEach(() => {
  written = '';
});

const lines = () =>
  written
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => z.parse(line, JSON.parse(text)));

const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
const post = (path: string, payload: object) =>
  app.inject({ method: 'POST', url: `${apiPrefix}${path}`, headers, payload });

describe('the log', () => {
  it('tells of a refused authorisation: what was asked, by which address, when, and the reason', async () => {
    await app.inject({ url: `${apiPrefix}${getBasicPasswordDue.path}`, headers });
    const told = lines();
    expect(told.find(({ refused }) => refused !== undefined)).toMatchObject({ refused: 'session.required' });
    expect(told.find(({ req }) => req !== undefined)?.req).toEqual({
      method: 'GET',
      path: `${apiPrefix}${getBasicPasswordDue.path}`,
      remoteAddress: '127.0.0.1',
    });
    expect(told.find(({ res }) => res !== undefined)?.res).toEqual({ statusCode: 401 });
    expect(new Set(told.map(({ reqId }) => reqId)).size).toBe(1);
  });

  it('tells of attempts to get past a control: shape, origin, password', async () => {
    const url = `${apiPrefix}${signIn.path}`;
    const credentials = { internetUserId: 'Nobody88', internetPassword: 'Wrong4Password' };
    await post(signIn.path, { internetUserId: 1 });
    await app.inject({ method: 'POST', url, headers: { ...headers, 'sec-fetch-site': 'cross-site' } });
    await post(signIn.path, credentials);
    expect(lines().flatMap(({ refused }) => refused ?? [])).toEqual([
      'request.invalid',
      'request.foreign_origin',
      'sign_in.failed',
    ]);
  });

  it('tells of an unexpected error with its stack, and the answer tells nothing of it', async () => {
    const response = await post(createCaptcha.path, { purpose: 'sign-in', way: 'work' });
    expect(response.statusCode).toBe(500);
    expect(Object.keys(response.json<Record<string, unknown>>()).toSorted()).toEqual([
      'code',
      'requestId',
      'status',
      'title',
      'type',
    ]);
    expect(response.json()).toMatchObject({ code: 'server.failed' });
    expect(response.body).not.toContain('digest');
    const [error] = lines().filter(({ level }) => level >= 50);
    expect(error?.err).toMatchObject({ message: inside });
    expect(error?.err?.stack).toContain('log-lines.test.ts');
  });

  it('has no line that somebody else began, whatever an address holds', async () => {
    const forged = '%0A{"level":50,"time":1,"msg":"forged"}%0D%0A\\n\u2028';
    await app.inject({ url: `${apiPrefix}/broadcasts/${encodeURI(forged)}?x=%0A`, headers });
    expect(lines().map(({ msg }) => msg)).not.toContain('forged');
    expect(lines().length).toBeGreaterThan(1);
  });

  it('holds neither what stands behind a question mark, nor headers, cookies and bodies', async () => {
    const secret = 'Canary7canary7';
    await app.inject({
      method: 'POST',
      url: `${apiPrefix}${signIn.path}?password=${secret}`,
      headers: { ...headers, authorization: secret, 'user-agent': secret },
      cookies: { '__Host-vestibule': secret },
      payload: { internetUserId: secret, internetPassword: secret },
    });
    expect(lines().length).toBeGreaterThan(1);
    expect(written).not.toContain(secret);
  });
});
