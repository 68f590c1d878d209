import {
  acceptRegistrationTerms,
  apiPrefix,
  chooseCategory,
  createCaptcha,
  getServiceHours,
  routes,
} from '@vestibule/contract';
import type { Route } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { addressKey } from './rate-limit.ts';

const limitsOf = (max: number) => {
  const each = { max, timeWindow: 60_000 };
  return { read: each, write: each, credential: each, captcha: each };
};

describe('whom a request is counted for', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:49152', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:cb00:7107', '203.0.113.7'],
    ['0:0:0:0:0:ffff:cb00:7107', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002:ffff::', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['::', '0:0:0:0'],
    ['unknown', 'unknown'],
    ['', ''],
  ])('%s is %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('more requests of one address than a minute allows', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await buildTestApp({ limits: limitsOf(3) });
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

  test('are counted together for all routes of a class', async () => {
    const browser = app.browser();
    const terms = { body: { version: '0', locale: 'en' } } as const;
    const category = { body: { category: 'corporate' } } as const;
    const asked = [
      await browser.call(acceptRegistrationTerms, terms),
      await browser.call(chooseCategory, category),
      await browser.call(acceptRegistrationTerms, terms),
    ];
    expect(asked.map(({ status }) => status)).not.toContain(429);
    expect(await browser.call(chooseCategory, category)).toMatchObject({ status: 429 });
  });
});

describe('whose word is taken for an address', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await buildTestApp({ limits: limitsOf(1), trustProxy: ['10.0.0.0/8', '2001:db8:ff::/48'] });
  });
  afterAll(() => app.close());

  const statusFrom = async (
    remoteAddress: string,
    forwarded: string,
    { method, path }: Pick<Route, 'method' | 'path'> = { method: 'DELETE', path: '/session' },
  ) => {
    const response = await app.app.inject({
      method,
      url: `${apiPrefix}${path.replaceAll(/:[a-zA-Z]+/g, '01920000-0000-7000-8000-000000000000')}`,
      remoteAddress,
      headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': forwarded },
      ...(method === 'POST' || method === 'PUT' ? { payload: {} } : {}),
    });
    return response.statusCode;
  };

  test('every route counts, refused or not, and each address that a trusted proxy names apart', async () => {
    const statuses: unknown[] = [];
    for (const [index, route] of routes.entries()) {
      const address = `198.51.100.${index}`;
      const [first, second] = [
        await statusFrom('10.1.2.3', address, route),
        await statusFrom('10.1.2.3', address, route),
      ];
      if (first === 429 || second !== 429) statuses.push({ route: route.id, first, second });
    }
    expect(statuses).toEqual([]);
  });

  test('not that of a stranger, who would have a new address each time', async () => {
    expect(await statusFrom('203.0.113.9', '192.0.2.1')).toBe(204);
    expect(await statusFrom('203.0.113.9', '192.0.2.2')).toBe(429);
    expect(await statusFrom('203.0.113.9', '10.0.0.1')).toBe(429);
  });

  test('not what a stranger wrote before the proxy added whom it saw', async () => {
    expect(await statusFrom('10.1.2.3', '192.0.2.31, 203.0.113.10')).toBe(204);
    expect(await statusFrom('10.1.2.3', '192.0.2.32, 203.0.113.10')).toBe(429);
    expect(await statusFrom('10.1.2.3', '10.9.9.9, 203.0.113.10')).toBe(429);
    expect(await statusFrom('10.1.2.3', '203.0.113.10')).toBe(429);
  });

  test('an IPv4 address is the same one on a socket of both families', async () => {
    expect(await statusFrom('::ffff:203.0.113.11', '')).toBe(204);
    expect(await statusFrom('203.0.113.11', '')).toBe(429);
    expect(await statusFrom('::ffff:203.0.113.12', '')).toBe(204);
    expect(await statusFrom('::ffff:10.1.2.3', '203.0.113.13')).toBe(204);
    expect(await statusFrom('10.1.2.3', '203.0.113.13')).toBe(429);
  });

  test('a customer’s whole IPv6 network is one', async () => {
    expect(await statusFrom('2001:db8:ff::1', '2001:db8:1:2::1')).toBe(204);
    expect(await statusFrom('2001:db8:ff::1', '2001:db8:1:2:ffff::9')).toBe(429);
    expect(await statusFrom('2001:db8:ff::1', '2001:db8:1:3::1')).toBe(204);
  });
});
