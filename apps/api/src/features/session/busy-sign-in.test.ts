import { request } from 'node:http';
import type { ClientRequest } from 'node:http';
import { apiPrefix, signIn } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { hashingQueue } from '#platform/hashing-queue.ts';
import { passwordHasher } from '#platform/password-hasher.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { statementsOn } from '#testing/counted-statements.ts';
import { testSecrets } from '#testing/test-secrets.ts';

/* One hash at once, one waits; each lasts until the test lets it end. */
const queue = hashingQueue({ slots: 1, queueLimit: 1 });
let underWay: (() => void)[] = [];
const slowHash = async (): Promise<false> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  underWay.push(resolve);
  await promise;
  return false;
};
const hasher = {
  ...passwordHasher({ cost: 4, secrets: testSecrets }),
  refuseWhenBusy: () => queue.refuseWhenFull(),
  decoy: () => queue.inTurn(slowHash),
};

let app: TestApp;
let port = 0;
beforeAll(async () => {
  app = await buildTestApp({ world: { hasher } });
  port = Number(new URL(await app.app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => app.close());
beforeEach(() => {
  underWay = [];
});

const body = (internetUserId: string) => ({ internetUserId, internetPassword: 'WrongPassword1' });

/** Over a socket, so that a client can hang up. */
const sent = (internetUserId: string): ClientRequest => {
  const going = request({
    port,
    method: signIn.method,
    path: `${apiPrefix}${signIn.path}`,
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
  });
  going.on('error', () => undefined);
  going.on('response', (response) => response.resume());
  going.end(JSON.stringify(body(internetUserId)));
  return going;
};

/** However slow the machine is just now. */
const until = (holds: () => void | Promise<void>): Promise<void> => vi.waitFor(holds, { timeout: 15_000 });

const isFull = (): boolean => {
  try {
    queue.refuseWhenFull();
    return false;
  } catch {
    return true;
  }
};

const endAll = async (): Promise<void> => {
  await until(() => {
    for (const end of underWay.splice(0)) end();
    expect(isFull()).toBe(false);
  });
};

test('where no hash is to be had, a sign-in is refused at the door: nothing is counted, nothing asked of the database', async () => {
  const clients = [sent('waiting1'), sent('waiting2')];
  await until(() => expect(isFull()).toBe(true));
  const statements = statementsOn();
  const asked = await statements.during(async () => {
    const { status, code, headers } = await app.browser().call(signIn, { body: body('waiting3') });
    expect([status, code]).toEqual([503, 'server.busy']);
    expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
  });
  statements.stop();
  expect(asked.filter((statement) => /FailedAttempts|InternetUser/.test(statement))).toEqual([]);
  await endAll();
  for (const client of clients) client.destroy();
});

test('a client that hangs up while it waits leaves the queue, and its attempt counts as none', async () => {
  const first = sent('hangsup1');
  await until(() => expect(underWay).toHaveLength(1));
  const second = sent('hangsup2');
  await until(() => expect(isFull()).toBe(true));
  second.destroy();
  await until(() => expect(isFull()).toBe(false));
  const { attempts } = app.parts.repositories;
  await until(async () => expect((await attempts.find('sign-in:hangsup2')).count).toBe(0));
  expect((await attempts.find('sign-in:hangsup1')).count).toBe(1);
  await endAll();
  first.destroy();
});

test('a rush of strangers leaves a way in to whoever signed in here before', async () => {
  const person = await app.people.registered();
  const known = app.browser();
  const entering = known.call(signIn, { body: person });
  await entering;
  const clients = [sent('waiting4'), sent('waiting5')];
  await until(() => expect(isFull()).toBe(true));
  expect(await app.browser().call(signIn, { body: person })).toMatchObject({ code: 'server.busy' });
  const again = known.call(signIn, { body: person });
  await endAll();
  expect(await again).toMatchObject({ status: 200 });
  for (const client of clients) client.destroy();
});
