import { signIn } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { passwordHasher } from '#platform/password-hasher.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import { testSecrets } from '#testing/test-secrets.ts';

const counted = countedHasher();
let app: TestApp;
let person: { internetUserId: string; internetPassword: string };
const minute = 60_000;
const wrong = 'WrongPassword1';
const times = (count: number): undefined[] => Array.from({ length: count });

beforeAll(async () => {
  app = await buildTestApp({ world: { hasher: counted.hasher } });
});
afterAll(() => app.close());
beforeEach(async () => {
  person = await app.people.registered();
});

interface Try {
  readonly internetUserId?: string;
  readonly internetPassword?: string;
}
const attempt = (browser: TestBrowser, given: Try = {}) =>
  browser.call(signIn, {
    body: {
      internetUserId: given.internetUserId ?? person.internetUserId,
      internetPassword: given.internetPassword ?? person.internetPassword,
    },
  });
const userRow = () =>
  app.database.prisma.internetUser.findUniqueOrThrow({ where: { key: person.internetUserId.toLowerCase() } });

describe('the right ID and password', () => {
  test('begin a session at the stage where the investor stands', async () => {
    const browser = app.browser();
    const { status, body } = await attempt(browser);
    expect(status).toBe(200);
    expect(body).toEqual({
      signedIn: true,
      stage: 'basic-password-change',
      internetUserId: person.internetUserId,
      previousSignInAt: null,
      failuresSincePrevious: 0,
      now: '2026-11-24T02:00:00.000Z',
      expiresAt: '2026-11-24T02:15:00.000Z',
      endsAt: '2026-11-24T10:00:00.000Z',
    });
  });

  test('leave nothing of the token in the database', async () => {
    const browser = app.browser();
    await attempt(browser);
    const token = browser.cookies.get('__Host-vestibule') ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    const rows = JSON.stringify(await app.database.prisma.session.findMany());
    expect(rows).not.toContain(token);
  });

  test.each([
    ['in another case', (id: string) => id.toUpperCase()],
    ['with blanks around', (id: string) => `  ${id} `],
    [
      'in full width',
      (id: string) => id.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
  ])('are right with the ID %s', async (_how, variant) => {
    const { status } = await attempt(app.browser(), { internetUserId: variant(person.internetUserId) });
    expect(status).toBe(200);
  });

  test('are told of the previous sign-in and the failures since', async () => {
    await attempt(app.browser());
    app.clock.advance(minute);
    for (const _ of times(2)) await attempt(app.browser(), { internetPassword: wrong });
    app.clock.advance(minute);
    const { body } = await attempt(app.browser());
    const previous = new Date(app.clock.now().getTime() - 2 * minute).toISOString();
    expect(body).toMatchObject({ previousSignInAt: previous, failuresSincePrevious: 2 });
    expect((await attempt(app.browser())).body).toMatchObject({ failuresSincePrevious: 0 });
  });

  test('end the session that the browser had before, and only that', async () => {
    const [one, other] = [app.browser(), app.browser()];
    await attempt(one);
    await attempt(other);
    await attempt(one);
    const { id } = await userRow();
    expect(await app.database.prisma.session.count({ where: { userId: id } })).toBe(2);
  });

  test('are an audit event that names no secret', async () => {
    await attempt(app.browser());
    const { id } = await userRow();
    const events = await app.parts.repositories.audit.list(`user:${id}`);
    expect(events.at(-1)).toMatchObject({ event: 'session.started', actor: 'investor' });
    expect(JSON.stringify(events)).not.toContain(person.internetPassword);
  });

  test('store the password anew when the cost was raised', async () => {
    const costlier = passwordHasher({ cost: 5, secrets: testSecrets });
    const raised = await buildTestApp({ database: app.database, world: { hasher: costlier } });
    const body = { internetUserId: person.internetUserId, internetPassword: person.internetPassword };
    for (const _ of times(2))
      expect(await raised.browser().call(signIn, { body })).toMatchObject({ status: 200 });
    const { id } = await userRow();
    const stored = await app.database.prisma.internetPassword.findUniqueOrThrow({ where: { userId: id } });
    expect(stored).toMatchObject({ cost: 5 });
    await raised.app.close();
  });
});

describe('whatever is wrong', () => {
  const cancel = async () => {
    const { id } = await userRow();
    await app.database.prisma.internetUser.update({
      where: { id },
      data: { status: 'cancelled', cancelledAt: new Date() },
    });
  };
  const cases: [string, () => Try | Promise<Try>][] = [
    ['a wrong password', () => ({ internetPassword: wrong })],
    ['the password in another case', () => ({ internetPassword: person.internetPassword.toUpperCase() })],
    ['the password with a blank', () => ({ internetPassword: `${person.internetPassword} ` })],
    ['an unknown ID', () => ({ internetUserId: 'nobody42' })],
    ['a cancelled ID', async () => (await cancel(), {})],
    ['an ID too long', () => ({ internetUserId: `${person.internetUserId}x` })],
    ['Chinese', () => ({ internetUserId: '陳大文陳大文陳大' })],
    ['an emoji', () => ({ internetUserId: '🙂🙂🙂🙂' })],
    ['half an emoji', () => ({ internetUserId: '\ud83d' })],
    ['a zero byte', () => ({ internetUserId: 'abcdefg\0', internetPassword: 'a\0b' })],
    ['SQL', () => ({ internetUserId: "' OR 1=1 --" })],
    ['HTML', () => ({ internetUserId: '<script>' })],
  ];

  test.each(cases)('%s reads the same and costs one hash', async (_what, given) => {
    const tried = await given();
    const { hashes, decoys } = await counted.during(async () => {
      const { status, code, data } = await attempt(app.browser(), tried);
      expect({ status, code, data }).toEqual({
        status: 401,
        code: 'sign_in.failed',
        data: { captchaRequired: false },
      });
    });
    expect(hashes + decoys).toBe(1);
  });

  test.each([
    [{}, ['internetUserId', 'internetPassword']],
    [{ internetUserId: '  ', internetPassword: '' }, ['internetUserId', 'internetPassword']],
    [{ internetUserId: 7, internetPassword: null }, ['internetUserId', 'internetPassword']],
    [{ internetUserId: 'x'.repeat(201), internetPassword: 'y' }, ['internetUserId']],
  ])('%j is no attempt at all', async (body, paths) => {
    const payload = JSON.stringify(body);
    const headers = { 'content-type': 'application/json' };
    const response = await app.browser().send({ method: 'POST', url: '/api/v1/session', payload, headers });
    expect(response.statusCode).toBe(422);
    const { data } = response.json<{ data: { issues: { path: string }[] } }>();
    expect(data.issues.map(({ path }) => path)).toEqual(paths);
  });

  test('failures of a known ID are on its record, those of an unknown one on a stranger’s, without what was typed', async () => {
    await attempt(app.browser(), { internetPassword: wrong });
    await attempt(app.browser(), { internetUserId: 'MyS3cret', internetPassword: wrong });
    const { id } = await userRow();
    const own = await app.parts.repositories.audit.list(`user:${id}`);
    const strangers = await app.database.prisma.auditEvent.findMany({
      where: { subject: { startsWith: 'stranger:' } },
    });
    const data = { restedUntil: null, address: '127.0.0.1', userAgent: 'test browser' };
    expect(own.at(-1)).toMatchObject({ event: 'session.failed', actor: 'stranger', data });
    expect(strangers.at(-1)).toMatchObject({ event: 'session.failed', actor: 'stranger', data });
    expect(JSON.stringify([own, strangers])).not.toMatch(/MyS3cret|WrongPassword/i);
  });
});
