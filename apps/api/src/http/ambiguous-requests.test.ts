import { apiPrefix, getSession, signIn } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import type { RegisteredPerson } from '#testing/people.ts';
import { signedInBrowser } from '#testing/signed-in.ts';

let test: TestApp;
let person: RegisteredPerson;
beforeAll(async () => {
  test = await buildTestApp();
  person = await test.people.registered({ basicPasswordChanged: true });
});
afterAll(() => test.close());

const json = { 'content-type': 'application/json' };
const url = `${apiPrefix}${signIn.path}`;
const credentials = () => ({
  internetUserId: person.internetUserId,
  internetPassword: person.internetPassword,
});

describe('one name given twice', () => {
  it.each(['locale=en&locale=zh-Hant', 'locale[]=en', 'locale[$ne]=en', 'locale=en;locale=fr'])(
    'in the address is not taken: %s',
    async (query) => {
      const response = await test.browser().send({ method: 'GET', url: `${apiPrefix}/terms?${query}` });
      expect(response.statusCode).toBe(422);
    },
  );

  it('in a body counts once, as its last value, whatever stands before it', async () => {
    const { internetUserId, internetPassword } = credentials();
    const payload = (first: string, last: string) =>
      `{"internetUserId":${JSON.stringify(internetUserId)},"internetPassword":"${first}","internetPassword":"${last}"}`;
    const send = (text: string) => test.browser().send({ method: 'POST', url, payload: text, headers: json });
    expect((await send(payload(internetPassword, 'Wrong4Password'))).statusCode).toBe(401);
    expect((await send(payload('Wrong4Password', internetPassword))).statusCode).toBe(200);
  });

  it('as a cookie never mixes two sessions: the first counts, and only if it is one', async () => {
    const browser = await signedInBrowser(test, person);
    const token = browser.cookies.get('__Host-vestibule') ?? '';
    const look = async (cookie: string) => {
      const response = await test.app.inject({ url: `${apiPrefix}${getSession.path}`, headers: { cookie } });
      return z.parse(getSession.answer, response.json());
    };
    const forged = 'A'.repeat(43);
    expect(await look(`__Host-vestibule=${token}; __Host-vestibule=${forged}`)).toMatchObject({
      signedIn: true,
    });
    expect(await look(`__Host-vestibule=${forged}; __Host-vestibule=${token}`)).toEqual({ signedIn: false });
  });
});

describe('what nobody asked for', () => {
  it('in a body changes nothing: only what the contract names is read', async () => {
    const extra = { stage: 'active', userId: person.userId, createdAt: '2000-01-01', role: 'admin' };
    const response = await test
      .browser()
      .send({ method: 'POST', url, payload: { ...credentials(), ...extra }, headers: json });
    expect(response.statusCode).toBe(200);
    expect(response.json()).not.toHaveProperty('role');
    const [session] = await test.database.prisma.session.findMany({
      orderBy: { createdAt: 'desc' },
      take: 1,
    });
    expect(session?.createdAt).toEqual(test.clock.now());
  });

  it.each(['__proto__', 'constructor'])('%s poisons no object', async (name) => {
    const payload = `{"internetUserId":"a","internetPassword":"b","${name}":{"prototype":{"polluted":true}}}`;
    const response = await test.browser().send({ method: 'POST', url, payload, headers: json });
    expect(response.statusCode).toBe(400);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['a number', 12345678],
    ['a list', ['Correct4Horses']],
    ['an object', { $ne: '' }],
    ['true', true],
    ['nothing', null],
  ])('%s where text is wanted is refused', async (_what, internetPassword) => {
    const payload = JSON.stringify({ internetUserId: person.internetUserId, internetPassword });
    const response = await test.browser().send({ method: 'POST', url, payload, headers: json });
    expect(response.statusCode).toBe(422);
  });
});

describe('an answer', () => {
  it('says what it is, and in which characters', async () => {
    const browser = test.browser();
    const good = await browser.send({ method: 'GET', url: `${apiPrefix}/service-hours` });
    expect(good.headers['content-type']).toBe('application/json; charset=utf-8');
    const refused = await browser.send({ method: 'GET', url: `${apiPrefix}/nowhere` });
    // JSON is UTF-8 by its definition (RFC 8259); its media type knows no charset.
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json(?:; charset=utf-8)?$/);
  });

  it('holds of a session what its owner may know, and no key of it', async () => {
    const browser = await signedInBrowser(test, person);
    const { body } = await browser.call(getSession, {});
    expect(Object.keys(body).toSorted()).toEqual([
      'endsAt',
      'expiresAt',
      'failuresSincePrevious',
      'internetUserId',
      'now',
      'previousSignInAt',
      'signedIn',
      'stage',
    ]);
  });
});

describe('a password', () => {
  it('never runs out by itself: nobody is made to change it after a time', async () => {
    test.clock.advance(5 * 365 * 24 * 3_600_000);
    const browser = await signedInBrowser(test, person);
    expect((await browser.call(getSession, {})).body).toMatchObject({ signedIn: true, stage: 'active' });
  });
});
