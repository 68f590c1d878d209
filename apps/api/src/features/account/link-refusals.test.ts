import { linkAccount } from '@vestibule/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { statementsOn } from '#testing/counted-statements.ts';
import { freeAccount, linkBody, settledInvestor } from '#testing/linked-accounts.ts';
import type { AccountPerson } from '#testing/people.ts';

/*
 * What does not match is told in one way and takes the same work, whatever was wrong (rules.md §3): the same statements in the same order
 * and one hash.
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

const refused = async (body: ReturnType<typeof linkBody>) => {
  const { browser } = await settledInvestor(app);
  let sent: readonly string[] = [];
  const hashes = await counted.during(async () => {
    sent = await statements.during(async () => {
      const { status, code } = await browser.call(linkAccount, { body });
      expect([status, code]).toEqual([422, 'account.not_matched']);
    });
  });
  return { sent, hashes };
};

const unknown = { basicUserId: '99999998', identityPrefix: 'A123', basicPassword: '60482937' };
const ways: Readonly<Record<string, () => Promise<AccountPerson>>> = {
  'a closed account': () => app.people.account({ status: 'closed' }),
  'another category': () => app.people.account({ holderKind: 'corporate', identityPrefix: 'A123' }),
  'another identity, rightly told': () => freeAccount(app, { identityPrefix: 'B456' }),
  'a wrong identity': async () => ({ ...(await freeAccount(app)), identityPrefix: 'Q999' }),
  'an account that serves another ID': () => app.people.registered({ basicPasswordChanged: true }),
};

test.each(Object.entries(ways))('%s takes what an unknown account takes', async (_way, make) => {
  const ofUnknown = await refused(unknown);
  const found = await refused(linkBody(await make()));
  expect(found).toEqual(ofUnknown);
  expect(found.hashes).toEqual({ hashes: 0, decoys: 1 });
  expect(found.sent.length).toBeGreaterThan(3);
});
