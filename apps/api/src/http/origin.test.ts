import { apiPrefix } from '@vestibule/contract';
import type { Route } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { withRouteTable } from '#testing/route-table.ts';
import { browserOf } from '#testing/session-at-stage.ts';

let test: TestApp;
let mutating: Route[];
let userId: string;
beforeAll(async () => {
  const { app, table } = await withRouteTable(() => buildTestApp());
  test = app;
  const own = table.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
  mutating = own.flatMap(({ contract }) => contract ?? []);
  ({ userId } = await test.people.registered({ basicPasswordChanged: true }));
});
afterAll(() => test.close());

const sites = ['same-origin', 'same-site', 'cross-site', 'none', undefined] as const;
const origins = {
  own: 'http://localhost',
  other: 'https://evil.example',
  null: 'null',
  absent: undefined,
} as const;
const types = {
  json: ['application/json', '{}'],
  text: ['text/plain', '{}'],
  disguised: ['text/plain; application/json', '{}'],
  form: ['application/x-www-form-urlencoded', 'a=b'],
  multipart: ['multipart/form-data; boundary=x', '--x--'],
  untold: [undefined, '{}'],
  'no body': [undefined, undefined],
} as const;

const originMayPass = (site: (typeof sites)[number], origin: keyof typeof origins): boolean => {
  if (site === undefined) return origin === 'own';
  return site === 'same-origin' && (origin === 'own' || origin === 'absent');
};

type Combination = {
  readonly site: (typeof sites)[number];
  readonly origin: keyof typeof origins;
  readonly type: keyof typeof types;
};
const combinations: Combination[] = sites.flatMap((site) =>
  (['own', 'other', 'null', 'absent'] as const).flatMap((origin) =>
    (['json', 'text', 'disguised', 'form', 'multipart', 'untold', 'no body'] as const).map((type) => ({
      site,
      origin,
      type,
    })),
  ),
);

/** What the edge has to say; `passes` leaves it to the handler. */
const expected = ({ site, origin, type }: Combination): number | 'passes' => {
  if (!originMayPass(site, origin)) return 403;
  return type === 'json' || type === 'no body' ? 'passes' : 415;
};

const headersOf = ({ site, origin, type }: Combination) => ({
  ...(site && { 'sec-fetch-site': site }),
  ...(origins[origin] !== undefined && { origin: origins[origin] }),
  ...(types[type][0] !== undefined && { 'content-type': types[type][0] }),
});

describe('a mutating request', () => {
  it('passes from our own pages as JSON, and in no other way, whatever it asks', async () => {
    expect(mutating.length).toBeGreaterThan(10);
    const wrong: unknown[] = [];
    for (const { method, path, callers } of mutating) {
      const [caller = 'anonymous'] = callers;
      const { cookies } = await browserOf(test, userId, caller);
      for (const combination of combinations) {
        const payload = types[combination.type][1];
        const { statusCode } = await test.app.inject({
          method,
          url: `${apiPrefix}${path.replace(':id', '01920000-0000-7000-8000-000000000000')}`,
          cookies: Object.fromEntries(cookies),
          headers: headersOf(combination),
          ...(payload === undefined ? {} : { payload }),
        });
        const said = statusCode === 403 || statusCode === 415 ? statusCode : 'passes';
        if (said !== expected(combination)) wrong.push({ method, path, ...combination, statusCode });
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['two sites', { 'sec-fetch-site': 'same-origin, cross-site' }],
    ['a site in capitals', { 'sec-fetch-site': 'SAME-ORIGIN' }],
    ['no site', { 'sec-fetch-site': '' }],
    ['its own host on another port', { origin: 'http://localhost:8080' }],
    ['a name that begins like its own', { origin: 'http://localhost.evil.example' }],
    ['a name before its own', { origin: 'http://localhost@evil.example' }],
    ['nonsense for an origin', { origin: 'localhost' }],
  ])('that names %s is refused', async (_what, headers: Record<string, string>) => {
    const response = await test.app.inject({ method: 'DELETE', url: `${apiPrefix}/session`, headers });
    expect(response.statusCode).toBe(403);
    expect(response.json()).toMatchObject({ code: 'request.foreign_origin' });
  });
});

describe('behind a proxy with a public origin', () => {
  let behind: TestApp;
  beforeAll(async () => {
    const publicOrigins = ['https://portal.example.hk', 'https://www.portal.example.hk'];
    behind = await buildTestApp({ publicOrigins });
  });
  afterAll(() => behind.close());

  it.each([
    ['https://portal.example.hk', 204],
    ['https://www.portal.example.hk', 204],
    ['http://portal.example.hk', 403],
    ['https://portal.example.hk.evil.example', 403],
    ['http://localhost', 403],
  ])('%s is answered with %i', async (origin, status) => {
    for (const site of [{}, { 'sec-fetch-site': 'same-origin' }]) {
      const headers = { ...site, origin };
      const response = await behind.app.inject({ method: 'DELETE', url: `${apiPrefix}/session`, headers });
      expect(response.statusCode).toBe(status);
    }
  });
});
