import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { statementsOn } from '#testing/counted-statements.ts';
import { registrationJourney } from '#testing/registration-journey.ts';

/*
 * "The details do not match our records" takes the same time whatever was wrong (rules.md §3): the exact form of it. The same
 * statements in the same order and the same hashes; what is left is the machine's (`pnpm bench timing`).
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

const prefix = 'A123';
const unknown = async (): Promise<string> => '99999998';
const free =
  (wishes: Parameters<TestApp['people']['account']>[0] = {}) =>
  async (): Promise<string> =>
    (await app.people.account(wishes)).basicUserId;
const serving = async (): Promise<string> => (await app.people.registered()).basicUserId;

const refused = async (makers: readonly (() => Promise<string>)[]) => {
  const journey = registrationJourney(app.browser(), app.oracle);
  await journey.toDetails();
  const [basicUserId = '', ...linkedBasicUserIds] = await Promise.all(makers.map((make) => make()));
  const person = {
    basicUserId,
    identityPrefix: prefix,
    basicPassword: '',
    holderKind: 'individual',
  } as const;
  const captcha = await journey.captcha();
  let sent: readonly string[] = [];
  const hashes = await counted.during(async () => {
    sent = await statements.during(async () => {
      const { status, code } = await journey.submit(person, { linkedBasicUserIds, captcha });
      expect([status, code]).toEqual([422, 'registration.not_matched']);
    });
  });
  return { sent, hashes };
};

const ways: Readonly<Record<string, readonly (() => Promise<string>)[]>> = {
  'a closed account': [free({ status: 'closed' })],
  'another category': [free({ holderKind: 'corporate', identityPrefix: prefix })],
  'another identity': [free({ identityPrefix: 'B456' })],
  'a joint account of neither holder': [free({ holderKind: 'joint', identityPrefix: 'B456' })],
  'an account that serves another ID': [serving],
  'a linked account of another identity': [free(), free({ identityPrefix: 'B456' })],
  'a linked account that is unknown': [free(), unknown],
  'a linked account that serves another ID': [free(), serving],
};

test.each(Object.entries(ways))('%s takes what an unknown account takes', async (_way, makers) => {
  // Whose first event it is begins a chain in the audit log: once and for all.
  await refused([unknown]);
  const ofUnknown = await refused([unknown]);
  const found = await refused(makers);
  expect(found).toEqual(ofUnknown);
  expect(found.hashes).toEqual({ hashes: 0, decoys: 1 });
  expect(found.sent.length).toBeGreaterThan(3);
});
