import { createCaptcha, getServiceHours, getSession, getTerms, routes } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { addMaintenance } from './add-maintenance.ts';

let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.database.prisma.maintenanceWindow.deleteMany();
  // Far from every other test's moment, so that the gate has forgotten.
  app.clock.advance(10_000);
});

const hours = async () => (await app.browser().call(getServiceHours, {})).body;

describe('the service hours', () => {
  test('are open at ten on a Tuesday, with the next maintenance and the timetable', async () => {
    app.clock.set('2026-11-24T02:00:00Z');
    expect(await hours()).toEqual({
      now: '2026-11-24T02:00:00.000Z',
      state: 'open',
      opensAt: null,
      window: { from: '2026-11-24T21:00:00.000Z', to: '2026-11-24T22:00:00.000Z', kind: 'scheduled' },
      timetable: [
        { days: 'monday-to-saturday-and-public-holidays', from: '05:00', to: '06:00' },
        { days: 'sunday', from: '00:00', to: '07:00' },
      ],
      unscheduled: [],
    });
  });

  test.each([
    ['2026-11-23T20:29:00Z', 'open', null],
    ['2026-11-23T20:30:00Z', 'closing', null],
    ['2026-11-23T21:00:00Z', 'closed', '2026-11-23T22:00:00.000Z'],
    ['2026-11-23T21:59:59Z', 'closed', '2026-11-23T22:00:00.000Z'],
    ['2026-11-23T22:00:00Z', 'open', null],
    ['2026-11-28T16:00:00Z', 'closed', '2026-11-28T23:00:00.000Z'],
    ['2026-11-28T23:00:00Z', 'open', null],
  ])('at %s are %s', async (now, state, opensAt) => {
    app.clock.set(now);
    expect(await hours()).toMatchObject({ state, opensAt });
  });

  test('hold what the operator added, until it is over', async () => {
    app.clock.set('2026-11-24T02:00:00Z');
    const window = { startsAt: new Date('2026-11-24T04:00:00Z'), endsAt: new Date('2026-11-24T05:00:00Z') };
    expect(await addMaintenance(app.parts)({ ...window, operator: 'tester' })).toBe('added');
    expect(await hours()).toMatchObject({
      window: { kind: 'unscheduled' },
      unscheduled: [{ from: '2026-11-24T04:00:00.000Z' }],
    });
    app.clock.set('2026-11-24T04:30:00Z');
    expect(await hours()).toMatchObject({
      state: 'closed',
      opensAt: '2026-11-24T05:00:00.000Z',
      window: { from: '2026-11-24T04:00:00.000Z', to: '2026-11-24T05:00:00.000Z', kind: 'unscheduled' },
    });
    app.clock.set('2026-11-24T05:00:00Z');
    expect(await hours()).toMatchObject({ state: 'open', unscheduled: [] });
  });

  test.each([
    ['empty', '2026-11-25T04:00:00Z', '2026-11-25T04:00:00Z'],
    ['past', '2026-11-20T04:00:00Z', '2026-11-20T05:00:00Z'],
  ])('take no window that is %s', async (outcome, startsAt, endsAt) => {
    app.clock.set('2026-11-24T02:00:00Z');
    const window = { startsAt: new Date(startsAt), endsAt: new Date(endsAt), operator: 'tester' };
    expect(await addMaintenance(app.parts)(window)).toBe(outcome);
    expect((await hours()).unscheduled).toEqual([]);
  });
});

describe('during maintenance', () => {
  beforeEach(() => app.clock.set('2026-11-23T21:15:00Z'));

  test.each(
    routes.filter(({ duringMaintenance }) => !duringMaintenance).map((route) => [route.id, route] as const),
  )('%s is closed and says until when', async (_id, { method, path }) => {
    const url = `/api/v1${path.replaceAll(/:[a-z]+/g, 'x')}`;
    const response = await app.browser().send({ method, url });
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('2700');
    expect(response.json()).toMatchObject({
      code: 'maintenance',
      data: { retryAfterSeconds: 2700, opensAt: '2026-11-23T22:00:00.000Z' },
    });
  });

  test('the service hours and the health answer', async () => {
    expect((await hours()).state).toBe('closed');
    expect((await app.app.inject({ url: '/health/live' })).statusCode).toBe(200);
    expect((await app.app.inject({ url: '/health/ready' })).json()).toMatchObject({ ready: true });
  });

  test('an unscheduled one closes within two seconds, and all is back when it is over', async () => {
    app.clock.set('2026-11-24T02:00:00Z');
    const browser = app.browser();
    expect((await browser.call(getSession, {})).status).toBe(200);
    const window = { startsAt: new Date('2026-11-24T01:00:00Z'), endsAt: new Date('2026-11-24T02:10:00Z') };
    await addMaintenance(app.parts)({ ...window, operator: 'tester' });
    app.clock.advance(2000);
    expect(
      await browser.call(createCaptcha, { body: { purpose: 'registration', way: 'work' } }),
    ).toMatchObject({ code: 'maintenance' });
    app.clock.set('2026-11-24T02:10:00Z');
    expect((await browser.call(getTerms, { query: { locale: 'en' } })).status).toBe(200);
  });
});
