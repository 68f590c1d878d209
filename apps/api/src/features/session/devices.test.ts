import { forgetDevice, forgetOtherDevices, listDevices } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { signInAttempts } from '#testing/sign-in-attempts.ts';
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

const itemsOf = async (browser: TestBrowser) => (await browser.call(listDevices, {})).body.items;
const idOf = async (browser: TestBrowser): Promise<string> =>
  (await itemsOf(browser)).find(({ current }) => current)?.id ?? '';
const events = async () =>
  (await app.parts.repositories.audit.list(`user:${person.userId}`))
    .filter(({ event }) => event === 'device.forgotten')
    .map(({ data }) => data);

describe('the list of remembered browsers', () => {
  test('shows each with its times, last seen first, and which one asks', async () => {
    expect(await itemsOf(first)).toMatchObject([
      { current: false, rememberedAt: '2026-11-24T02:01:00.000Z', lastSeenAt: '2026-11-24T02:01:00.000Z' },
      { current: true, rememberedAt: '2026-11-24T02:00:00.000Z', userAgent: 'test browser' },
    ]);
  });

  test('tells nothing by which a browser is known', async () => {
    const { body } = await first.send({ method: 'GET', url: '/api/v1/devices' });
    const rows = await app.database.prisma.knownDevice.findMany({ where: { userId: person.userId } });
    for (const { tokenHash } of rows) expect(body).not.toContain(tokenHash);
  });
});

describe('forgetting one', () => {
  test('makes it a stranger’s: it shares their budget, and its session goes on', async () => {
    const { failTimes, attempt } = signInAttempts(app, () => person);
    await first.call(forgetDevice, { params: { id: await idOf(second) } });
    expect(await itemsOf(second)).toMatchObject([{ current: false }]);
    await failTimes(3);
    expect(await attempt(second)).toMatchObject({ code: 'captcha.required' });
    expect(await attempt(first)).toMatchObject({ status: 200 });
    expect(await events()).toMatchObject([{ devices: 1 }]);
  });

  test('twice finds it no more; twice at once forgets it once', async () => {
    const params = { id: await idOf(second) };
    const answers = await Promise.all([1, 2].map(() => first.call(forgetDevice, { params })));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 404]);
    expect(await first.call(forgetDevice, { params })).toMatchObject({ code: 'device.not_found' });
    expect(await events()).toHaveLength(1);
  });

  test('tells of somebody else’s what it tells of one that never was, and changes nothing', async () => {
    const theirs = await signedInBrowser(app, await app.people.registered({ basicPasswordChanged: true }));
    const answerTo = async (id: string) => {
      const { status, code, data } = await first.call(forgetDevice, { params: { id } });
      return { status, code, data };
    };
    const unknown = await answerTo(app.parts.ids.uuid());
    expect(unknown).toEqual({ status: 404, code: 'device.not_found', data: {} });
    expect(await answerTo(await idOf(theirs))).toEqual(unknown);
    expect(await itemsOf(theirs)).toHaveLength(1);
    expect(await events()).toEqual([]);
  });

  test.each(['x', '1', '%27%20or%201=1--'])('is refused for %s, which is no id', async (id) => {
    expect((await first.send({ method: 'DELETE', url: `/api/v1/devices/${id}` })).statusCode).toBe(422);
  });

  test('asks for a fresh proof', async () => {
    const params = { id: await idOf(second) };
    app.clock.advance(10 * minute);
    expect(await first.call(forgetDevice, { params })).toMatchObject({ code: 'session.proof_required' });
    expect(await first.call(forgetOtherDevices, {})).toMatchObject({ code: 'session.proof_required' });
    await proveFreshly(first, person);
    expect((await first.call(forgetDevice, { params })).status).toBe(204);
  });
});

test('forgetting all others leaves the one that asks, tells how many, and again is nothing', async () => {
  await signedInBrowser(app, person);
  expect((await first.call(forgetOtherDevices, {})).body).toEqual({ forgotten: 2 });
  expect(await itemsOf(first)).toMatchObject([{ current: true }]);
  expect((await first.call(forgetOtherDevices, {})).body).toEqual({ forgotten: 0 });
  expect(await events()).toMatchObject([{ devices: 2 }]);
});
