import {
  apiPrefix,
  changeBasicPassword,
  getSession,
  listBroadcasts,
  routes,
  signIn,
} from '@vestibule/contract';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseOn, openDatabase } from '#platform/database.ts';
import type { Database } from '#platform/database.ts';
import { sourceOf } from '#platform/database-source.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { noServerHere, serverPrograms, startPostgres } from '#testing/postgres-server.ts';
import type { PostgresServer } from '#testing/postgres-server.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import { changeBody, signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import { acts } from './acts.ts';
import { inProcessWorld } from './in-process.ts';
import { walk } from './walk.ts';

const here = serverPrograms() !== undefined;

describe.skipIf(!here)(`on a PostgreSQL server${here ? '' : `: ${noServerHere}`}`, () => {
  let server: PostgresServer;
  let database: Database;
  let app: TestApp;

  const started = async (): Promise<PostgresServer> => {
    const own = await startPostgres();
    if (own === undefined) throw new Error(noServerHere);
    return own;
  };
  beforeAll(async () => {
    server = await started();
    database = await openDatabase({ databaseUrl: server.url });
    await database.migrate();
    app = await buildTestApp({ database });
  });
  afterAll(async () => {
    await app.close();
    await server.remove();
  });

  const registered = async () => {
    const person = await app.people.registered({ basicPasswordChanged: true });
    return { person, browser: await signedInBrowser(app, person) };
  };
  const healthy = async (path: 'live' | 'ready'): Promise<number> =>
    (await app.app.inject({ url: `/health/${path}` })).statusCode;

  /** Within seconds, by itself. */
  const isReady = async (): Promise<void> => {
    for (let tries = 0; (await healthy('ready')) !== 200; tries += 1) {
      if (tries === 100) throw new Error('not ready again after 5 s');
      await wait(50);
    }
  };

  test('an investor registers, signs in, changes the Basic Password and stands in the portal', async () => {
    const person = await app.people.account();
    const journey = registrationJourney(app.browser(), app.oracle);
    expect(await journey.register(person)).toMatchObject({ status: 200 });
    const browser = await signedInBrowser(app, {
      internetUserId: 'harbor88',
      internetPassword: 'Lighthouse2026',
    });
    const body = await changeBody(app, browser, { current: person.basicPassword });
    expect(await browser.call(changeBasicPassword, { body })).toMatchObject({ status: 200 });
    expect((await browser.call(getSession, {})).body).toMatchObject({ stage: 'active' });
    expect(await browser.call(listBroadcasts, { query: { locale: 'zh-Hant' } })).toMatchObject({
      status: 200,
    });
  });

  test('of twenty at once for one Internet User ID one wins, the others keep their accounts', async () => {
    const journeys = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const person = await app.people.account();
        const journey = registrationJourney(app.browser(), app.oracle);
        await journey.toReview(person, { internetUserId: 'OnlyOne1' });
        return { person, journey };
      }),
    );
    const answers = await Promise.all(
      journeys.map(({ person, journey }) => journey.confirm(person.basicPassword)),
    );
    const told = answers.map(({ code = 'registered' }) => code).toSorted();
    expect(told).toEqual([...Array<string>(19).fill('internet_user_id.taken'), 'registered']);
    expect(await database.prisma.internetUser.count({ where: { key: 'onlyone1' } })).toBe(1);
  });

  test(
    'a server cut off about its COMMITs leaves all of an act or nothing',
    { timeout: 60_000 },
    async () => {
      await database.prisma.$executeRaw`CREATE DATABASE "cut"`;
      const source = await sourceOf({ databaseUrl: server.url.replace(/postgres$/, 'cut') });
      const empty = databaseOn(source);
      await empty.migrate();
      await empty.close();
      const world = await inProcessWorld(source);
      for (const act of [acts.confirming, acts.changing]) {
        const findings = await walk(world, act, {
          cuts: (statements) =>
            (['before', 'during', 'after'] as const).map((moment) => ({
              statement: statements.indexOf('COMMIT') + 1,
              moment,
            })),
        });
        expect(findings.map(({ fault }) => fault)).toEqual([undefined, undefined, undefined]);
        expect(findings.at(0)?.done).toBe('nothing');
        expect(findings.at(-1)?.done).toBe('everything');
      }
      await world.close();
    },
  );

  const answerOf = async (browser: TestBrowser, { method, path }: (typeof routes)[number]) => {
    const url = `${apiPrefix}${path.replaceAll(/:[a-zA-Z]+/g, '01a2045e-6d2f-7142-9c6d-f791224d58ad')}`;
    const { statusCode, headers, body } = await browser.send({ method, url });
    return { route: `${method} ${path}`, statusCode, retryAfter: headers['retry-after'], body };
  };

  test('while it is gone every route answers 503, and when it is back everything goes on', async () => {
    const { browser } = await registered();
    expect(await healthy('ready')).toBe(200);
    await server.stop('SIGQUIT');
    for (const route of routes) {
      const answer = await answerOf(browser, route);
      expect(answer).toMatchObject({ statusCode: 503, retryAfter: '5' });
      expect(answer.body).toContain('"code":"server.unavailable"');
    }
    expect(await healthy('live')).toBe(200);
    expect(await healthy('ready')).toBe(503);
    await server.start();
    await isReady();
    // Nor is a dead connection left that somebody might be given.
    const answers = await Promise.all(Array.from({ length: 30 }, () => browser.call(getSession, {})));
    expect(answers.map(({ body }) => body.signedIn)).toEqual(answers.map(() => true));
  });

  test.each(['SIGINT', 'SIGQUIT'] as const)(
    'registrations that are under way when it stops (%s) are whole or not at all, and succeed afterwards',
    async (signal) => {
      const journeys = await Promise.all(
        Array.from({ length: 10 }, async (_, index) => {
          const person = await app.people.account();
          const journey = registrationJourney(app.browser(), app.oracle);
          const internetUserId = `${signal === 'SIGINT' ? 'softstp' : 'hardstp'}${index}`;
          await journey.toReview(person, { internetUserId });
          return { person, journey, internetUserId };
        }),
      );
      const confirm = ({ journey, person }: (typeof journeys)[number]) =>
        journey.confirm(person.basicPassword);
      const underWay = journeys.map(async (each, index) => {
        await wait(index * 10);
        return confirm(each);
      });
      // The first is answered, others are in the middle.
      await Promise.race(underWay);
      await server.stop(signal);
      const first = await Promise.all(underWay);
      expect(first.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
      await server.start();
      await isReady();
      for (const [index, each] of journeys.entries()) {
        const key = each.internetUserId;
        if (first[index]?.status === 200)
          expect(await database.prisma.internetUser.count({ where: { key } })).toBe(1);
        expect(await confirm(each)).toMatchObject({ status: 200 });
        const subject = `account:${each.person.accountId}`;
        const where = { subject, event: 'account.linked' };
        expect(await database.prisma.auditEvent.count({ where })).toBe(1);
      }
    },
  );

  test('with too few connections a request is served or told to come again, and none fails', async () => {
    await server.stop();
    await server.start(['max_connections=6', 'superuser_reserved_connections=0', 'max_wal_senders=0']);
    const people = await Promise.all([app.people.registered(), app.people.registered()]);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const { internetUserId = '', internetPassword = '' } = people[index % 2] ?? {};
        return app.browser().call(signIn, { body: { internetUserId, internetPassword } });
      }),
    );
    expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    await server.stop();
    await server.start(['deadlock_timeout=50ms']);
    await isReady();
  });

  test('who waits for a lock that is stuck is told to come again, and gets in when it is free', async () => {
    const { internetUserId, internetPassword } = await app.people.registered();
    // With a shorter patience, so that the test needs none.
    const hasty = await buildTestApp({
      database: await openDatabase({ databaseUrl: `${server.url}?lock_timeout=200` }),
    });
    const attempt = () => hasty.browser().call(signIn, { body: { internetUserId, internetPassword } });
    await database.transact(async (db) => {
      await db.$queryRaw`SELECT "id" FROM "InternetUser" WHERE "key" = ${internetUserId.toLowerCase()} FOR UPDATE`;
      expect(await attempt()).toMatchObject({ status: 503, code: 'server.unavailable' });
    });
    expect(await attempt()).toMatchObject({ status: 200 });
    await hasty.close();
  });

  test('two acts in each other’s way both succeed, one at its second try', async () => {
    const ids = [await app.people.account(), await app.people.account()].map(({ accountId }) => accountId);
    const lockBoth = (order: readonly string[]) =>
      database.transact(async (db) => {
        for (const id of order) {
          await db.$queryRaw`SELECT "id" FROM "BasicAccount" WHERE "id" = ${id}::uuid FOR UPDATE`;
          await wait(50);
        }
        return 'done';
      });
    expect(await Promise.all([lockBoth(ids), lockBoth(ids.toReversed())])).toEqual(['done', 'done']);
  });

  test('a standby that takes no writes is told as a server that is not there', async () => {
    const { internetUserId, internetPassword } = await app.people.registered();
    await server.stop();
    await server.start(['default_transaction_read_only=on']);
    const attempt = () => app.browser().call(signIn, { body: { internetUserId, internetPassword } });
    expect(await attempt()).toMatchObject({ status: 503, code: 'server.unavailable' });
    await server.stop();
    await server.start();
    await isReady();
    expect(await attempt()).toMatchObject({ status: 200 });
  });
});
