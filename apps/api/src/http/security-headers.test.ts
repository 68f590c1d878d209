import { apiPrefix, createCaptcha, getBasicPasswordDue, getServiceHours, signOut } from '@vestibule/contract';
import type { InjectOptions } from 'fastify';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { signedInBrowser } from '#testing/signed-in.ts';

const counted = countedHasher();
let folder: string;
let test: TestApp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vestibule-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>home</title>');
  await writeFile(join(folder, 'assets', 'frame-1.js'), 'export {};');
  const few = { max: 1, timeWindow: 60_000 };
  const many = { max: 1000, timeWindow: 60_000 };
  test = await buildTestApp({
    webFolder: folder,
    limits: { read: many, write: many, credential: many, captcha: few },
    world: { hasher: counted.hasher },
  });
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

const json = { 'content-type': 'application/json' };
const signIn = { method: 'POST', url: `${apiPrefix}/session` } as const;
const wrong = JSON.stringify({ internetUserId: 'nobody88', internetPassword: 'WrongPassword1' });
const captcha = { method: 'POST', url: `${apiPrefix}${createCaptcha.path}`, payload: {} } as const;

const whileClosed = async (options: InjectOptions) => {
  const now = test.clock.now();
  test.clock.set('2026-11-23T21:30:00.000Z');
  const response = await test.browser().send(options);
  test.clock.set(now);
  return response;
};

const whileBusy = async (options: InjectOptions) => {
  counted.setBusy(true);
  const response = await test.browser().send(options);
  counted.setBusy(false);
  return response;
};

const plainly = (options: InjectOptions) => test.browser().send(options);

const twice = async (options: InjectOptions) => {
  await plainly(options);
  return plainly(options);
};

const again = async (options: InjectOptions) => {
  const { headers } = await plainly(options);
  return plainly({ ...options, headers: { 'if-none-match': headers.etag ?? '' } });
};

/** Every kind of answer there is, each with the status that shows that it is that kind. */
const answers: readonly (readonly [string, number, InjectOptions, typeof plainly])[] = [
  ['an answer', 200, { method: 'GET', url: `${apiPrefix}${getServiceHours.path}` }, plainly],
  ['an answer to HEAD', 200, { method: 'HEAD', url: `${apiPrefix}${getServiceHours.path}` }, plainly],
  ['no content', 204, { method: 'DELETE', url: `${apiPrefix}${signOut.path}` }, plainly],
  ['a broken body', 400, { ...signIn, payload: '{', headers: json }, plainly],
  ['a broken address', 400, { method: 'GET', url: `${apiPrefix}/broadcasts/%` }, plainly],
  [
    'a parameter too long',
    404,
    { method: 'GET', url: `${apiPrefix}/broadcasts/${'a'.repeat(200)}` },
    plainly,
  ],
  ['a wrong password', 401, { ...signIn, payload: wrong, headers: json }, plainly],
  ['nobody signed in', 401, { method: 'GET', url: `${apiPrefix}${getBasicPasswordDue.path}` }, plainly],
  ['a foreign origin', 403, { ...signIn, headers: { 'sec-fetch-site': 'cross-site' } }, plainly],
  ['an unknown route', 404, { method: 'GET', url: `${apiPrefix}/nothing` }, plainly],
  ['an unknown file', 404, { method: 'GET', url: '/assets/nothing.js' }, plainly],
  ['a wrong method', 405, { method: 'PUT', url: `${apiPrefix}/session`, payload: {} }, plainly],
  ['a body too large', 413, { ...signIn, payload: `"${'x'.repeat(17_000)}"`, headers: json }, plainly],
  ['a wrong type', 415, { ...signIn, payload: 'a', headers: { 'content-type': 'text/plain' } }, plainly],
  ['a faulty body', 422, { ...signIn, payload: {} }, plainly],
  ['too many requests', 429, captcha, twice],
  ['maintenance', 503, { method: 'GET', url: `${apiPrefix}/session` }, whileClosed],
  ['a busy server', 503, { ...signIn, payload: wrong, headers: json }, whileBusy],
  ['life', 200, { method: 'GET', url: '/health/live' }, plainly],
  ['readiness', 200, { method: 'GET', url: '/health/ready' }, plainly],
  ['a page', 200, { method: 'GET', url: '/sign-in', headers: { accept: 'text/html' } }, plainly],
  ['the first page', 200, { method: 'GET', url: '/', headers: { accept: 'text/html' } }, plainly],
  ['a file', 200, { method: 'GET', url: '/assets/frame-1.js' }, plainly],
  ['a file that has not changed', 304, { method: 'GET', url: '/assets/frame-1.js' }, again],
];

const policy =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;media-src 'self' data: blob:;" +
  "connect-src 'self';worker-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';" +
  "require-trusted-types-for 'script';trusted-types vestibule";
const bare = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

describe('every kind of answer', () => {
  it.each(answers)('keeps a browser from being misled: %s', async (_what, status, options, how) => {
    const { statusCode, headers } = await how(options);
    expect(statusCode).toBe(status);
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toMatch(/camera=\(\).*microphone=\(\)/);
    // What is refused before there is a route is no page either, and needs less.
    expect([policy, bare]).toContain(headers['content-security-policy']);
    if (status !== 400 && status !== 404) expect(headers['content-security-policy']).toBe(policy);
    for (const name of ['server', 'x-powered-by', 'access-control-allow-origin'])
      expect(headers).not.toHaveProperty(name);
  });

  it.each(answers.filter(([, , { url }]) => typeof url === 'string' && url.startsWith(apiPrefix)))(
    'of the API is kept in no cache: %s',
    async (_what, _status, options, how) => {
      const { headers } = await how(options);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers).not.toHaveProperty('etag');
      expect(headers).not.toHaveProperty('last-modified');
    },
  );

  it('of the API is given whole, whatever the browser says that it has', async () => {
    const headers = { 'if-none-match': '*', 'if-modified-since': new Date().toUTCString() };
    const response = await test.browser().send({ method: 'GET', url: `${apiPrefix}/session`, headers });
    expect(response.statusCode).toBe(200);
    expect(response.headers['cache-control']).toBe('no-store');
  });
});

describe('signing out', () => {
  it('clears the cache, and leaves what outlives a session: language and known device', async () => {
    const person = await test.people.registered({ basicPasswordChanged: true });
    const browser = await signedInBrowser(test, person);
    const device = browser.cookies.get('__Host-vestibule-device');
    const { headers } = await browser.call(signOut, {});
    // "storage" holds the language, "cookies" the device (docs/decisions/0022).
    expect(headers['clear-site-data']).toBe('"cache"');
    expect(device).toBeDefined();
    expect(browser.cookies.get('__Host-vestibule-device')).toBe(device);
    expect(browser.cookies.has('__Host-vestibule')).toBe(false);
  });

  it('sets every cookie out of reach of scripts, other sites and plain lines', async () => {
    const person = await test.people.registered({ basicPasswordChanged: true });
    const { internetUserId, internetPassword } = person;
    const response = await test.browser().send({ ...signIn, payload: { internetUserId, internetPassword } });
    const cookies = [response.headers['set-cookie']].flat();
    expect(cookies.length).toBeGreaterThan(1);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-/);
      expect(cookie).toMatch(/; Path=\/(?:;|$)/);
      expect(cookie).toContain('; HttpOnly; Secure; SameSite=Strict');
      expect(cookie).not.toContain('Domain');
    }
  });
});
