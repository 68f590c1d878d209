import {
  apiPrefix,
  createCaptcha,
  getServiceHours,
  getSession,
  routes,
  signIn,
  signOut,
} from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesOf } from '#all-routes.ts';
import { openDatabase } from '#platform/database.ts';
import { buildTestApp, type TestApp } from '#testing/build-test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp();
});
afterAll(() => test.close());

const problemOf = (response: { body: string }): unknown => JSON.parse(response.body);

describe('the server and the contract', () => {
  it('mounts every route of the contract, once, and no other', () => {
    const ids = routesOf(test.parts).map(({ route }) => route.id);
    expect(ids.toSorted()).toEqual(routes.map(({ id }) => id).toSorted());
  });

  it('keeps no answer of the API in any cache', async () => {
    const { headers } = await test.browser().call(getServiceHours, {});
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('requests that are no good', () => {
  const url = `${apiPrefix}${signIn.path}`;
  const json = { 'content-type': 'application/json' };

  it.each([
    ['broken JSON', { method: 'POST', url, payload: '{"a":', headers: json }, 400, 'request.malformed'],
    [
      'a poisoned prototype',
      { method: 'POST', url, payload: '{"__proto__":{"x":1}}', headers: json },
      400,
      'request.malformed',
    ],
    ['an empty body', { method: 'POST', url, headers: json }, 400, 'request.malformed'],
    ['no body at all', { method: 'POST', url }, 422, 'request.invalid'],
    ['a list for a body', { method: 'POST', url, payload: '[]', headers: json }, 422, 'request.invalid'],
    [
      'text',
      { method: 'POST', url, payload: 'a=b', headers: { 'content-type': 'text/plain' } },
      415,
      'request.unsupported_media_type',
    ],
    [
      'a form',
      {
        method: 'POST',
        url,
        payload: 'a=b',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
      415,
      'request.unsupported_media_type',
    ],
    [
      '17 kB',
      { method: 'POST', url, payload: `"${'x'.repeat(17_000)}"`, headers: json },
      413,
      'request.too_large',
    ],
    ['an unknown route', { method: 'GET', url: `${apiPrefix}/nothing` }, 404, 'request.not_found'],
    [
      'an unknown method',
      { method: 'PUT', url, payload: '{}', headers: json },
      405,
      'request.method_not_allowed',
    ],
    ['a broken address', { method: 'GET', url: `${apiPrefix}/broadcasts/%` }, 400, 'request.malformed'],
    [
      'an address with a name too long to be one',
      { method: 'GET', url: `${apiPrefix}/broadcasts/${'x'.repeat(101)}` },
      404,
      'request.not_found',
    ],
  ] as const)('%s', async (_name, options, status, code) => {
    const response = await test.browser().send(options);
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toMatch('application/problem+json');
    expect(problemOf(response)).toMatchObject({ status, code, type: `urn:vestibule:problem:${code}` });
  });

  it('names the methods that a path knows', async () => {
    const response = await test.browser().send({ method: 'PUT', url, payload: '{}', headers: json });
    expect(response.headers.allow?.split(', ').toSorted()).toEqual(['DELETE', 'GET', 'POST']);
  });
});

describe('where a mutating request comes from', () => {
  const body = { method: 'DELETE', url: `${apiPrefix}${signOut.path}` } as const;

  it.each([
    ['same-origin', {}, 204],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['the address bar', { 'sec-fetch-site': 'none' }, 403],
  ])('%s', async (_name, headers, status) => {
    expect((await test.browser().send({ ...body, headers })).statusCode).toBe(status);
  });

  it.each([
    ['its own origin', 'http://localhost:80', 204],
    ['another origin', 'http://evil.example', 403],
    ['nonsense', 'null', 403],
  ])('an old browser says %s', async (_name, origin, status) => {
    const response = await test.app.inject({ ...body, headers: { origin } });
    expect(response.statusCode).toBe(status);
  });

  it('nothing at all is refused', async () => {
    expect((await test.app.inject(body)).statusCode).toBe(403);
  });
});

describe('a database that is gone', () => {
  it('is told as 503 with a time to come back, never as a fault', async () => {
    // Of its own: one that is lent comes back when it is asked again.
    const broken = await buildTestApp({ database: await openDatabase({}) });
    await broken.database.close();
    const refusal = await broken
      .browser()
      .call(createCaptcha, { body: { purpose: 'registration', way: 'work' } });
    expect(refusal).toMatchObject({ status: 503, code: 'server.unavailable' });
    expect(refusal.headers['retry-after']).toBe('5');
    await broken.app.close();
  });
});

describe('the browser cookie', () => {
  it('is handed out by a mutating request, out of reach of scripts and of other sites', async () => {
    const browser = test.browser();
    expect((await browser.call(getSession, {})).headers['set-cookie']).toBeUndefined();
    const { headers } = await browser.call(createCaptcha, { body: { purpose: 'registration', way: 'work' } });
    expect(headers['set-cookie']).toMatch(
      /^__Host-vestibule-browser=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('is not believed when it is no token of ours', async () => {
    const browser = test.browser();
    browser.cookies.set('__Host-vestibule', "' or 1=1 --");
    expect((await browser.call(getSession, {})).body).toEqual({ signedIn: false });
  });
});
