import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { signInAttempts } from '#testing/sign-in-attempts.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import { purgeExpired } from './purge-expired.ts';

type Person = Awaited<ReturnType<TestApp['people']['registered']>>;

const minute = 60_000;
const day = 24 * 60 * minute;
let app: TestApp;
let person: Person;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  person = await app.people.registered();
});

test('a session that ran out is ended, on the record and once; one in use stays', async () => {
  await signedInBrowser(app, person);
  app.clock.advance(10 * minute);
  await signedInBrowser(app, person);
  app.clock.advance(5 * minute + 1);
  await purgeExpired(app.parts)();
  const where = { userId: person.userId };
  expect(await app.database.prisma.session.count({ where })).toBe(1);
  const told = await app.parts.repositories.audit.list(`user:${person.userId}`);
  expect(told.at(-1)).toMatchObject({ event: 'session.ended', actor: 'system', data: { reason: 'expired' } });
  await purgeExpired(app.parts)();
  expect(await app.parts.repositories.audit.list(`user:${person.userId}`)).toHaveLength(told.length);
});

test('any number of sessions that ran out', async () => {
  const { userId } = person;
  const createdAt = app.clock.now();
  const data = Array.from({ length: 230 }, () => ({
    id: app.parts.ids.uuid(),
    tokenHash: app.parts.keyedHashes.mac(app.parts.ids.token()),
    userId,
    stage: 'active',
    createdAt,
    lastSeenAt: createdAt,
    provedAt: createdAt,
    userAgent: '',
  }));
  await app.database.prisma.session.createMany({ data });
  app.clock.advance(16 * minute);
  // As several nodes do at once.
  await Promise.all([purgeExpired(app.parts)(), purgeExpired(app.parts)()]);
  expect(await app.database.prisma.session.count({ where: { userId } })).toBe(0);
  const told = await app.parts.repositories.audit.list(`user:${userId}`);
  expect(told.filter(({ event }) => event === 'session.ended')).toHaveLength(230);
});

test('a browser is known for 400 days after it was last used', async () => {
  const tries = signInAttempts(app, () => person);
  const known = app.browser();
  await tries.attempt(known);
  const oneDay = async (days: number) => {
    app.clock.advance(days * day);
    await purgeExpired(app.parts)();
    await tries.failTimes(10);
    return (await tries.attempt(known)).code;
  };
  expect(await oneDay(400)).toBeUndefined();
  expect(await oneDay(401)).toBe('captcha.required');
});
