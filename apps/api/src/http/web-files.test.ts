import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';

let folder: string;
let test: TestApp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vestibule-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>home</title>');
  await writeFile(join(folder, 'app.html'), '<!doctype html><title>app</title>');
  await writeFile(join(folder, 'assets', 'frame-1.js'), 'export {};');
  await writeFile(join(folder, '..', 'beside.txt'), 'not for anybody');
  test = await buildTestApp({ webFolder: folder });
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
  await rm(join(folder, '..', 'beside.txt'));
});

const get = (url: string, headers: Record<string, string> = { accept: 'text/html,*/*;q=0.8' }) =>
  test.app.inject({ method: 'GET', url, headers });

describe('the built pages', () => {
  it.each(['/', '/sign-in', '/portal/notices/BRD20261101', '/nowhere', '/sign-in?lang=en'])(
    '%s is a page, asked for anew each time',
    async (url) => {
      const { statusCode, headers } = await get(url);
      expect(statusCode).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
    },
  );

  it.each(['/', '/sign-in', '/assets/frame-1.js', '/api/v1/session', '/no.such', '/health/live'])(
    '%s comes with every header that keeps a browser from being misled',
    async (url) => {
      const { headers } = await get(url);
      expect(headers).toMatchObject({
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none';.*base-uri 'none';frame-ancestors 'none'/,
      );
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      expect(headers).not.toHaveProperty('server');
      expect(headers).not.toHaveProperty('x-powered-by');
    },
  );

  it.each(['bytes=0-3', 'bytes=5-1,a-b', 'bytes=99999-', 'lines=1-2'])(
    'are served whole, whatever range is asked for: %s',
    async (range) => {
      const { statusCode, body } = await get('/', { accept: 'text/html', range });
      expect(statusCode).toBe(200);
      expect(body).toContain('<title>');
    },
  );

  it('are kept a year where their name changes with what is in them', async () => {
    const { headers } = await get('/assets/frame-1.js');
    expect(headers['content-type']).toMatch(/^(?:text|application)\/javascript; charset=utf-8$/);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });
});

describe('what is no page and no file of the build', () => {
  it.each([
    '/portal.bak',
    '/portal~',
    '/register/.terms.swp',
    '/portal%2ezip',
    '/.git/config',
    '/.env',
    '/.data/secrets.json',
    '/package.json',
    '/assets/frame-1.js.map',
    '/assets/',
    '/../beside.txt',
    '/..%2fbeside.txt',
    '/%2e%2e/beside.txt',
    '/assets/..%5c..%5cbeside.txt',
    '//beside.txt',
    '/documentation/json',
    '/metrics',
  ])('%s is not there', async (url) => {
    for (const headers of [{ accept: 'text/html' }, { accept: '*/*' }]) {
      const response = await get(url, headers);
      // A name without a dot may be a page's: the SPA says that there is none.
      if (/[.~]|%/.test(url) || headers.accept === '*/*')
        expect(response.statusCode).toBeOneOf([400, 403, 404]);
      expect(response.body).not.toContain('not for anybody');
      expect(response.body).not.toMatch(/Index of|frame-1/);
    }
  });

  it('an API call that leads nowhere is told in JSON, never with a page', async () => {
    const response = await get('/api/v1/nowhere');
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
  });
});
