import { endOtherSessions, endSession, getSession, listSessions } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { proveFreshly, signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

const minute = 60_000;
let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

type Person = Awaited<ReturnType<TestApp['people']['registered']>>;
let person: Person;
let first: TestBrowser;
let second: TestBrowser;
beforeEach(async () => {
  app.clock.set('2026-11-24T02:00:00.000Z');
  person = await app.people.registered({ basicPasswordChanged: true });
  first = await signedInBrowser(app, person);
  app.clock.advance(minute);
  second = await signedInBrowser(app, person);
});

const itemsOf = async (browser: TestBrowser) => (await browser.call(listSessions, {})).body.items;
const idOf = async (browser: TestBrowser): Promise<string> =>
  (await itemsOf(browser)).find(({ current }) => current)?.id ?? '';
const isSignedIn = async (browser: TestBrowser) => (await browser.call(getSession, {})).body.signedIn;
const ends = async () =>
  (await app.parts.repositories.audit.list(`user:${person.userId}`))
    .filter(({ event }) => event === 'session.ended')
    .map(({ data }) => data);

describe('the list of sessions', () => {
  test('shows each with its times and its browser, last used first, and which one asks', async () => {
    app.clock.advance(minute);
    expect(await itemsOf(first)).toMatchObject([
      { current: true, startedAt: '2026-11-24T02:00:00.000Z', lastSeenAt: '2026-11-24T02:02:00.000Z' },
      { current: false, startedAt: '2026-11-24T02:01:00.000Z', userAgent: 'test browser' },
    ]);
  });

  test('shows nobody else’s and none that ran out', async () => {
    await signedInBrowser(app, await app.people.registered({ basicPasswordChanged: true }));
    app.clock.advance(14 * minute);
    expect(await itemsOf(second)).toHaveLength(1);
  });

  test('tells nothing by which a session goes', async () => {
    const response = await first.send({ method: 'GET', url: '/api/v1/sessions' });
    const rows = await app.database.prisma.session.findMany({ where: { userId: person.userId } });
    for (const { tokenHash } of rows) expect(response.body).not.toContain(tokenHash);
    expect(response.body).not.toContain(second.cookies.get('__Host-vestibule'));
  });
});

describe('ending one of them', () => {
  test('ends it at once, on the record, and leaves the other', async () => {
    const id = await idOf(second);
    expect(await first.call(endSession, { params: { id } })).toMatchObject({ status: 204 });
    expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([true, false]);
    expect(await ends()).toEqual([{ reason: 'ended' }]);
  });

  test('twice finds it no more; twice at once ends it once', async () => {
    const params = { id: await idOf(second) };
    const answers = await Promise.all([1, 2].map(() => first.call(endSession, { params })));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 404]);
    expect(await first.call(endSession, { params })).toMatchObject({ code: 'session.not_found' });
    expect(await ends()).toHaveLength(1);
  });

  test('is signing out where it is the one that asks', async () => {
    const params = { id: await idOf(first) };
    const { status, headers } = await first.call(endSession, { params });
    expect(status).toBe(204);
    expect(headers['clear-site-data']).toBe('"cache"');
    expect(first.cookies.has('__Host-vestibule')).toBe(false);
  });

  test('tells of somebody else’s what it tells of one that never was, and changes nothing', async () => {
    const other = await app.people.registered({ basicPasswordChanged: true });
    const theirs = await signedInBrowser(app, other);
    const answerTo = async (id: string) => {
      const { status, code, data } = await first.call(endSession, { params: { id } });
      return { status, code, data };
    };
    const unknown = await answerTo(app.parts.ids.uuid());
    expect(unknown).toEqual({ status: 404, code: 'session.not_found', data: {} });
    expect(await answerTo(await idOf(theirs))).toEqual(unknown);
    expect(await isSignedIn(theirs)).toBe(true);
    expect(await ends()).toEqual([]);
  });

  test.each(['x', '1', '%27%20or%201=1--', 'null'])('is refused for %s, which is no id', async (id) => {
    const response = await first.send({ method: 'DELETE', url: `/api/v1/sessions/${id}` });
    expect(response.statusCode).toBe(422);
  });
});

describe('ending all others', () => {
  test('leaves the one that asks, and tells how many there were', async () => {
    const third = await signedInBrowser(app, person);
    const other = await signedInBrowser(app, await app.people.registered({ basicPasswordChanged: true }));
    expect((await first.call(endOtherSessions, {})).body).toEqual({ ended: 2 });
    expect(await Promise.all([first, second, third, other].map(isSignedIn))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(await ends()).toEqual([{ reason: 'ended' }, { reason: 'ended' }]);
    expect((await first.call(endOtherSessions, {})).body).toEqual({ ended: 0 });
  });

  test('does not count one that had run out', async () => {
    app.clock.advance(14 * minute + 30_000);
    await proveFreshly(second, person);
    expect((await second.call(endOtherSessions, {})).body).toEqual({ ended: 0 });
    expect(await ends()).toEqual([]);
  });
});
