import { createCaptcha, signIn, signOut } from '@vestibule/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp();
});
afterAll(() => test.close());

const setCookies = ({ headers }: { headers: Record<string, unknown> }): string[] =>
  [headers['set-cookie'] ?? []].flat().map(String);

it('every cookie is for this host alone, over TLS alone, out of reach of scripts and of other sites', async () => {
  const { internetUserId, internetPassword } = await test.people.registered();
  const browser = test.browser();
  const human = await browser.call(createCaptcha, { body: { purpose: 'sign-in', way: 'work' } });
  const entered = await browser.call(signIn, { body: { internetUserId, internetPassword } });
  const left = await browser.call(signOut, {});
  const set = [human, entered, left].flatMap(setCookies);

  expect(set.map((cookie) => cookie.split('=', 1)[0])).toEqual(
    expect.arrayContaining(['__Host-vestibule', '__Host-vestibule-browser', '__Host-vestibule-device']),
  );
  for (const cookie of set) {
    const [pair = '', ...attributes] = cookie.split('; ');
    expect(pair).toMatch(/^__Host-vestibule[a-z-]*=/);
    expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']));
    expect(attributes.join('; ')).not.toContain('Domain');
    expect(pair.length).toBeLessThan(4096);
  }
});

it('the session’s token travels in its cookie alone', async () => {
  const { internetUserId, internetPassword } = await test.people.registered();
  const browser = test.browser();
  const response = await browser.send({
    method: 'POST',
    url: '/api/v1/session',
    headers: { 'content-type': 'application/json' },
    payload: { internetUserId, internetPassword },
  });
  const token = browser.cookies.get('__Host-vestibule') ?? '';
  expect(token).toMatch(/^[\w-]{43}$/);
  const { 'set-cookie': _cookie, ...headers } = response.headers;
  expect(response.body + JSON.stringify(headers)).not.toContain(token);
});
