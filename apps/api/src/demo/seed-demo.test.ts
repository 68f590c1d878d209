import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getSession, listBroadcasts, signIn } from '@vestibule/contract';
import { broadcastTopics } from '@vestibule/domain/broadcasts';
import { guessableBasicPassword } from '@vestibule/domain/basic-password';
import { internetPasswordFaults } from '@vestibule/domain/internet-password';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { demoPeople } from './demo-people.ts';
import { describeDemo } from './describe-demo.ts';
import { seedDemo } from './seed-demo.ts';

let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp();
  await seedDemo(test.parts, { production: false });
});
afterAll(() => test.close());

const stageOf = async (credentials: { internetUserId: string; internetPassword: string }) => {
  const browser = test.browser();
  await browser.call(signIn, { body: credentials });
  return { browser, session: (await browser.call(getSession, {})).body };
};

const credentialed = demoPeople.flatMap(({ credentials, state }) =>
  credentials ? [{ credentials, state }] : [],
);

describe('the demonstration', () => {
  it.each([
    ['registered, first sign-in to come', 'basic-password-change'],
    ['settled', 'active'],
  ])('lets who is %s sign in and stand at %s', async (state, stage) => {
    const person = credentialed.find((each) => each.state === state);
    expect(person).toBeDefined();
    if (person === undefined) return;
    const { session } = await stageOf(person.credentials);
    expect(session).toMatchObject({ stage });
  });

  it('shows the settled one messages on all topics, but none that is for companies or over', async () => {
    const settled = credentialed.find(({ state }) => state === 'settled');
    if (settled === undefined) throw new Error('nobody is settled');
    const { browser } = await stageOf(settled.credentials);
    const { body } = await browser.call(listBroadcasts, { query: { locale: 'en' } });
    expect(body).toMatchObject({ total: 13, unread: 13 });
    for (const topic of broadcastTopics) {
      const answer = await browser.call(listBroadcasts, { query: { locale: 'zh-Hans', topic } });
      expect(answer.body).toMatchObject({ total: topic === 'system' ? 4 : 3 });
    }
  });

  it('is the same when seeded again', async () => {
    const before = await counts();
    await seedDemo(test.parts, { production: false });
    expect(await counts()).toEqual(before);
  });

  it('is refused in production', async () => {
    await expect(seedDemo(test.parts, { production: true })).rejects.toThrow('not for production');
  });

  it('uses passwords that keep the rules', () => {
    for (const { credentials } of credentialed)
      expect(internetPasswordFaults(credentials.internetPassword, credentials)).toEqual([]);
    for (const { basicUserId, issuedBasicPassword, chosenBasicPassword } of demoPeople.flatMap(
      ({ accounts }) => accounts,
    ))
      for (const password of [issuedBasicPassword, chosenBasicPassword ?? issuedBasicPassword])
        expect(guessableBasicPassword(password, { basicUserId })).toBeUndefined();
  });

  it('tells every Basic User ID and Internet User ID once', () => {
    const text = describeDemo();
    for (const { basicUserId } of demoPeople.flatMap(({ accounts }) => accounts))
      expect(text.split(basicUserId)).toHaveLength(2);
    for (const { credentials } of credentialed)
      expect(text.split(credentials.internetUserId)).toHaveLength(2);
  });
});

const counts = async () => {
  const { prisma } = test.database;
  return Promise.all([
    prisma.basicAccount.count(),
    prisma.basicPassword.count(),
    prisma.internetUser.count(),
    prisma.accountLink.count(),
    prisma.broadcast.count(),
    prisma.auditEvent.count(),
  ]);
};
