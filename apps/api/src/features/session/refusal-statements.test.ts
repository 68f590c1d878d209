import { signIn } from '@vestibule/contract';
import { signInLockout } from '@vestibule/domain/lockout';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sessionCookie } from '#http/context.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { statementsOn } from '#testing/counted-statements.ts';
import { passHumanCheck, signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

/*
 * The time of a refused sign-in tells nobody whether an ID exists (security: Sign-in): the exact form of it. As many statements of
 * the same kinds in the same order and one slow hash; what is left is the machine's (`pnpm bench timing`).
 */
const counted = countedHasher();
let app: TestApp;
let statements: ReturnType<typeof statementsOn>;
beforeAll(async () => {
  app = await buildTestApp({ world: { hasher: counted.hasher } });
  statements = statementsOn();
});
afterAll(async () => {
  statements.stop();
  await app.close();
});

type MakeId = () => Promise<string>;

let unknownIds = 0;
const unknown: MakeId = async () => `none${String((unknownIds += 1)).padStart(4, '0')}`;
const impossible: MakeId = async () => `no such ID as ${String((unknownIds += 1))}`;
const known: MakeId = async () => (await app.people.registered()).internetUserId;
const cancelled: MakeId = async () => {
  const { userId, internetUserId } = await app.people.registered();
  await app.database.prisma.internetUser.update({
    where: { id: userId },
    data: { status: 'cancelled', cancelledAt: new Date() },
  });
  return internetUserId;
};

/** What kind of work each statement is; of whom it notes the failure is not the same, and takes the same time. */
const kindOf = (statement: string): string => statement.split(' ', 1)[0] ?? '';

interface Attempt {
  readonly browser: TestBrowser;
  readonly password?: string;
}

const refused = async (internetUserId: string, { browser, password = 'WrongPassword1' }: Attempt) => {
  const captcha = await passHumanCheck(app, browser, 'sign-in');
  const body = { internetUserId, internetPassword: password, captcha };
  let sent: readonly string[] = [];
  const { hashes, decoys } = await counted.during(async () => {
    sent = await statements.during(async () => {
      expect((await browser.call(signIn, { body })).code).toBe('sign_in.failed');
    });
  });
  return { kinds: sent.map(kindOf), slowHashes: hashes + decoys };
};

/** As many failures before as a stranger may make: the next is refused during a rest. */
const resting =
  (make: MakeId): MakeId =>
  async () => {
    const id = await make();
    for (let count = 0; count < signInLockout.restAfter; count += 1)
      await app.parts.repositories.attempts.take(`sign-in:${id}`, signInLockout, app.clock.now());
    return id;
  };

/** Nor has the rest any look left: a right password reads as wrong. */
const unlooked =
  (make: MakeId): MakeId =>
  async () => {
    const id = await resting(make)();
    const browser = app.browser();
    for (let look = 0; look < 3; look += 1) await refused(id, { browser });
    return id;
  };

// Whose first event it is begins a chain in the audit log, once and for all: the second one counts.
const refusedAgain = async (id: string, attempt: Attempt) => {
  await refused(id, attempt);
  return refused(id, attempt);
};

test.each([
  ['a wrong password', known],
  ['a cancelled ID', cancelled],
  ['what can be no ID', impossible],
])('%s takes what an unknown ID takes', async (_way, make) => {
  const browser = app.browser();
  const ofUnknown = await refusedAgain(await unknown(), { browser });
  const found = await refusedAgain(await make(), { browser });
  expect(found).toEqual(ofUnknown);
  expect(found.slowHashes).toBe(1);
});

test.each([
  ['a wrong password', resting(known)],
  ['a cancelled ID', resting(cancelled)],
])('%s takes what an unknown ID takes, during a rest', async (_way, make) => {
  const browser = app.browser();
  const ofUnknown = await refusedAgain(await resting(unknown)(), { browser });
  expect(await refusedAgain(await make(), { browser })).toEqual(ofUnknown);
});

test('during a rest a right password that is not looked at takes what an unknown ID takes', async () => {
  const browser = app.browser();
  const right = await refused(await unlooked(known)(), { browser, password: 'Correct4Horses' });
  expect(right).toEqual(await refused(await unlooked(unknown)(), { browser }));
  expect(right.slowHashes).toBe(1);
});

test.each([
  ['its own ID', (own: string) => async () => own],
  ["another's ID", () => known],
  ['a cancelled ID', () => cancelled],
])('a browser that has signed in before: %s takes what an unknown ID takes', async (_way, makeFor) => {
  const person = await app.people.registered();
  const browser = await signedInBrowser(app, person);
  browser.cookies.delete(sessionCookie);
  const ofUnknown = await refusedAgain(await unknown(), { browser });
  const id = await makeFor(person.internetUserId)();
  expect(await refusedAgain(id, { browser })).toEqual(ofUnknown);
});
