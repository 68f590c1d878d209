import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp } from './build-test-app.ts';
import type { TestApp } from './build-test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp();
});
afterAll(() => test.close());

describe('people', () => {
  it('makes accounts of each kind that serve nobody yet', async () => {
    const made = await Promise.all(
      (['individual', 'joint', 'corporate'] as const).map((holderKind) =>
        test.people.account({ holderKind }),
      ),
    );
    const records = await test.parts.repositories.accounts.findByBasicUserIds(
      made.map(({ basicUserId }) => basicUserId),
    );
    expect(
      records.map(({ holderKind, servesUserId, identities }) => [
        holderKind,
        servesUserId !== null,
        identities.length,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['individual', false, 1],
        ['joint', false, 2],
        ['corporate', false, 1],
      ]),
    );
  });

  it('registers people at once without their getting into each other’s way', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => test.people.registered({ linked: 1 })));
    expect(new Set(people.map(({ internetUserId }) => internetUserId)).size).toBe(10);
  });

  it('leaves the primary account proved and the linked ones not, until their Basic Passwords are changed', async () => {
    const { accounts } = test.parts.repositories;
    const fresh = await test.people.registered({ linked: 2 });
    const states = (await accounts.linksOf(fresh.userId)).map(({ issued, provenAt }) => [
      issued,
      provenAt !== null,
    ]);
    expect(states).toEqual([
      [true, true],
      [true, false],
      [true, false],
    ]);
    const settled = await test.people.registered({ linked: 1, basicPasswordChanged: true });
    const links = await accounts.linksOf(settled.userId);
    expect(links.every(({ issued, provenAt }) => !issued && provenAt !== null)).toBe(true);
    await expect(
      test.parts.proveBasicPassword({
        accountId: settled.accountId,
        basicPassword: settled.basicPassword,
        visitor: { address: null, userAgent: null },
      }),
    ).resolves.toBeUndefined();
  });

  it('are made quickly', async () => {
    const started = performance.now();
    for (let count = 0; count < 20; count += 1) await test.people.registered();
    expect((performance.now() - started) / 20).toBeLessThan(200);
  });
});
