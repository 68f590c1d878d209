import { getBroadcast } from '@vestibule/contract/broadcasts';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { signIn, signOut } from '@vestibule/contract/session';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nobody, openHours } from '#testing/samples.ts';
import { on, refuse, stubApi } from '#testing/stub-api.ts';
import { ApiError } from './api-error.ts';
import { call } from './client.ts';
import { announceOpen, noteServerTime, readClosedUntil, serverNow } from './service-state.ts';

const opensAt = '2026-03-28T23:00:00.000Z';
const hours = () => call(getServiceHours, {});
/** What a call is refused with. */
const refusalOf = async (calling: Promise<unknown>): Promise<unknown> =>
  calling.then(
    () => 'no refusal',
    (error: unknown) => error,
  );
const answer = (response: () => Response | Promise<Response>) =>
  vi.stubGlobal('fetch', async () => response());

beforeEach(announceOpen);
afterEach(() => {
  vi.useRealTimers();
});

test('asks at the route’s address and gives its answer', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(Response.json({}, { status: 500 }));
  });
  await refusalOf(call(getBroadcast, { params: { reference: 'BRD/1 一' }, query: { locale: 'en' } }));
  expect(asked).toEqual(['/api/v1/broadcasts/BRD%2F1%20%E4%B8%80?locale=en']);

  stubApi(on(getServiceHours, () => openHours));
  expect(await hours()).toEqual(openHours);
});

test('a route without an answer is called for what it does', async () => {
  stubApi(on(signOut, () => undefined));
  expect(await call(signOut, {})).toBeUndefined();
});

test('what was given goes as it was given: the server folds and trims', async () => {
  const api = stubApi(on(signIn, () => nobody));
  const body = { internetUserId: ' Ｈarbor88 ', internetPassword: ' quiet7harbour' };
  await call(signIn, { body });
  expect(api.bodiesOf(signIn)).toEqual([body]);
});

test('a refusal carries its code and its data', async () => {
  stubApi(on(signIn, () => refuse('sign_in.failed', { captchaRequired: true })));
  const refusal = await refusalOf(
    call(signIn, { body: { internetUserId: 'Harbor88', internetPassword: 'x' } }),
  );
  expect(refusal).toBeInstanceOf(ApiError);
  expect(refusal).toMatchObject({ code: 'sign_in.failed', data: { captchaRequired: true } });
});

test.each([
  ['an unknown code', { code: 'moon.full', data: {} }],
  ['data of another shape', { code: 'sign_in.failed', data: { captchaRequired: 'perhaps' } }],
  ['nothing we know', {}],
])('a refusal with %s is a fault of the server', async (_name, problem) => {
  const whole = { type: 'about:blank', title: '', status: 400, requestId: 'r', ...problem };
  answer(() => Response.json(whole, { status: 400 }));
  expect(await refusalOf(hours())).toMatchObject({ code: 'server.failed' });
});

test('an answer that breaks the contract is not handed on', async () => {
  answer(() => Response.json({ ...openHours, state: 'ajar' }));
  expect(await refusalOf(hours())).toMatchObject({ code: 'server.failed' });
});

test('a proxy’s page instead of ours: the service is not available', async () => {
  answer(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  expect(await refusalOf(hours())).toMatchObject({ code: 'server.unavailable' });
});

test('a line that is gone, or breaks half-way, is told as such', async () => {
  answer(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await refusalOf(hours())).toMatchObject({ code: 'network.lost' });
  answer(() => new Response('{"now":"2026-'));
  expect(await refusalOf(hours())).toMatchObject({ code: 'network.lost' });
});

test('half a minute without an answer is too slow', async () => {
  answer(() => Promise.reject(new DOMException('timed out', 'TimeoutError')));
  expect(await refusalOf(hours())).toMatchObject({ code: 'network.slow' });
});

test('maintenance is told to the whole application', async () => {
  stubApi(on(getServiceHours, () => refuse('maintenance', { retryAfterSeconds: 60, opensAt })));
  expect(await refusalOf(hours())).toMatchObject({ code: 'maintenance' });
  expect(readClosedUntil()).toBe(opensAt);
});

test('any answer sets the clock by the server’s, whatever the device says', async () => {
  vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z') });
  const date = 'Fri, 27 Mar 2026 06:08:36 GMT';
  answer(() => Response.json(openHours, { headers: { date } }));
  await hours();
  expect(serverNow().toISOString()).toBe('2026-03-27T06:08:36.000Z');
  vi.advanceTimersByTime(5000);
  expect(serverNow().toISOString()).toBe('2026-03-27T06:08:41.000Z');
});

test('a late answer does not set the clock back', () => {
  vi.useFakeTimers();
  noteServerTime('Fri, 27 Mar 2026 06:08:36 GMT');
  const before = serverNow();
  vi.advanceTimersByTime(1500);
  noteServerTime('Fri, 27 Mar 2026 06:08:37 GMT');
  expect(serverNow().getTime()).toBe(before.getTime() + 1500);
  noteServerTime(null);
  noteServerTime('yesterday');
  expect(serverNow().getTime()).toBe(before.getTime() + 1500);
});
