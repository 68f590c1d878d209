import { everyone, routes } from '@vestibule/contract';
import type { Caller, ErrorCode, Route } from '@vestibule/contract';
import Fastify from 'fastify';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import cookie from '@fastify/cookie';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { withRouteTable } from '#testing/route-table.ts';
import type { TableRow } from '#testing/route-table.ts';
import { browserOf } from '#testing/session-at-stage.ts';
import { Failure } from '#failure.ts';
import { sessionGate } from './session.ts';

let test: TestApp;
let table: readonly TableRow[];
let folder: string;
let userId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vestibule-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>home</title>');
  await writeFile(join(folder, 'assets', 'frame-1.js'), 'export {};');
  ({ app: test, table } = await withRouteTable(() => buildTestApp({ webFolder: folder })));
  ({ userId } = await test.people.registered({ basicPasswordChanged: true }));
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

/** What stands open without a contract. A route that comes here has to be harmless for anybody to call. */
const open = [
  '/',
  '/.well-known/security.txt',
  '/assets/frame-1.js',
  '/health/live',
  '/health/ready',
  '/index.html',
];

const ofGate: ReadonlySet<string | undefined> = new Set<ErrorCode>([
  'session.required',
  'session.expired',
  'session.not_for_signed_in',
  'terms.acceptance_required',
  'basic_password.change_required',
  'basic_password.not_due',
]);

const refusalOf = (caller: Caller, { callers }: Route): [number, ErrorCode] => {
  switch (caller) {
    case 'anonymous':
      return [401, 'session.required'];
    case 'terms-acceptance':
      return [403, 'terms.acceptance_required'];
    case 'basic-password-change':
      return [403, 'basic_password.change_required'];
    case 'active':
      return [409, callers.includes('anonymous') ? 'session.not_for_signed_in' : 'basic_password.not_due'];
  }
};

/** A digest of every row of every table. */
const everything = async (): Promise<unknown> => {
  const { prisma } = test.database;
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS "name" FROM information_schema.tables WHERE table_schema = 'public'`;
  const digests = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS "name", md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS "digest" FROM "${name}" AS t`,
  );
  return prisma.$queryRawUnsafe(`${digests.join(' UNION ALL ')} ORDER BY 1`);
};

const coded = z.object({ code: z.string() });

const call = async (caller: Caller, { method, url }: TableRow) => {
  const browser = await browserOf(test, userId, caller);
  const before = await everything();
  const response = await browser.send({
    method: z.parse(z.enum(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']), method),
    url: url.replaceAll(/:[a-zA-Z]+/g, '01920000-0000-7000-8000-000000000000'),
    ...(method === 'POST' || method === 'PUT' ? { payload: {} } : {}),
  });
  const code = z.safeParse(coded, response.body === '' ? {} : response.json()).data?.code;
  return { method, status: response.statusCode, code, before, cookies: response.cookies };
};
type Answered = Awaited<ReturnType<typeof call>>;

const isTaken = ({ status, code }: Answered): boolean =>
  status !== 401 && status !== 403 && !ofGate.has(code);

/** A refusal of the gate; an answer to HEAD has no body to tell the code. */
const isRefused = (
  { method, status, code, cookies }: Answered,
  [wanted, told]: [number, ErrorCode],
): boolean => status === wanted && (method === 'HEAD' || code === told) && cookies.length === 0;

describe('every route that the server has', () => {
  it('stands in the contract, or on the short list of what is open', () => {
    const without = table.filter(({ contract }) => contract === undefined).map(({ url }) => url);
    expect([...new Set(without)].toSorted()).toEqual(open);
    expect(new Set(table.flatMap(({ contract }) => contract?.id ?? [])).size).toBe(routes.length);
  });

  it('of those without a contract only reads', () => {
    const methods = table.filter(({ contract }) => contract === undefined).map(({ method }) => method);
    expect(new Set(methods)).toEqual(new Set(['GET', 'HEAD']));
  });

  it.each(everyone)(
    'is open to %s as its contract says, and refuses else without a trace',
    async (caller) => {
      const wrong: unknown[] = [];
      let refused = 0;
      for (const row of table) {
        const { contract } = row;
        if (contract === undefined) continue;
        const answer = await call(caller, row);
        const right = contract.callers.includes(caller)
          ? isTaken(answer)
          : isRefused(answer, refusalOf(caller, contract)) &&
            isDeepStrictEqual(await everything(), answer.before);
        if (!right) wrong.push({ url: row.url, ...answer });
        if (!contract.callers.includes(caller)) refused += 1;
      }
      expect(wrong).toEqual([]);
      expect(refused).toBeGreaterThan(0);
    },
  );
});

describe('a route that names no callers', () => {
  it.each(everyone)('is nobody’s: not for %s', async (stage) => {
    const app = Fastify();
    await app.register(cookie);
    app.decorateRequest('currentSession', undefined);
    app.setErrorHandler((error, _request, reply) =>
      reply.code(error instanceof Failure ? 403 : 500).send({ refused: true }),
    );
    app.addHook(
      'onRequest',
      sessionGate(
        async () =>
          stage === 'anonymous'
            ? undefined
            : {
                id: '',
                userId,
                internetUserId: 'user0001',
                stage,
                createdAt: new Date(),
                lastSeenAt: new Date(),
                provedAt: new Date(),
                previousSignInAt: null,
                failuresSincePrevious: 0,
                putOffPositions: [],
              },
        () => new Date(),
      ),
    );
    const [first] = routes;
    if (first === undefined) throw new Error('the contract is empty');
    const config = { contract: { ...first, callers: [] } };
    app.get('/', { config }, async () => ({ refused: false }));
    const cookies = { '__Host-vestibule': 'a'.repeat(43) };
    expect((await app.inject({ url: '/', cookies })).json()).toEqual({ refused: true });
    await app.close();
  });
});
