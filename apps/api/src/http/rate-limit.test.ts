import { createCaptcha, getServiceHours } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { addressKey } from './rate-limit.ts';

describe('whom a request is counted for', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s is %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('more requests of one address than a minute allows', () => {
  let app: TestApp;
  const few = { max: 3, timeWindow: 60_000 };
  beforeAll(async () => {
    app = await buildTestApp({ limits: { read: few, write: few, credential: few, captcha: few } });
  });
  afterAll(() => app.close());

  test('are refused with a time to come back, class by class', async () => {
    const body = { purpose: 'registration', way: 'work' } as const;
    const browser = app.browser();
    for (let time = 0; time < 3; time += 1)
      expect((await browser.call(createCaptcha, { body })).status).toBe(201);
    const refused = await browser.call(createCaptcha, { body });
    expect(refused).toMatchObject({ status: 429, code: 'request.too_many' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await browser.call(getServiceHours, {})).status).toBe(200);
  });
});
