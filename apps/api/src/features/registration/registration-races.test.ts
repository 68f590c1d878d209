import { getRegistration } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import type { GivenDetails, Registrant } from '#testing/registration-journey.ts';

let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp();
});
afterAll(() => test.close());

const rivals = 50;
const indexes = Array.from({ length: rivals }, (_, index) => index);
const standsAtReview = async (person: Registrant, changed: Partial<GivenDetails>) => {
  const journey = registrationJourney(test.browser(), test.oracle);
  await journey.toReview(person, changed);
  return journey;
};
const codesOf = (answers: readonly { status: number; code: string | undefined }[]) =>
  answers.reduce<Record<string, number>>(
    (counts, { code = 'ok' }) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }),
    {},
  );

describe('fifty at once', () => {
  it('for one Internet User ID: one wins, the others keep their accounts', async () => {
    const people = await Promise.all(indexes.map(() => test.people.account()));
    const contenders = await Promise.all(
      people.map(async (person, index) => ({
        person,
        journey: await standsAtReview(person, { internetUserId: index % 2 === 0 ? 'OnlyOne1' : 'onlyONE1' }),
      })),
    );
    const answers = await Promise.all(
      contenders.map(({ person, journey }) => journey.confirm(person.basicPassword)),
    );
    expect(codesOf(answers)).toEqual({ ok: 1, 'internet_user_id.taken': rivals - 1 });
    expect(await test.database.prisma.internetUser.count({ where: { key: 'onlyone1' } })).toBe(1);
    const ids = { in: people.map(({ accountId }) => accountId) };
    expect(await test.database.prisma.accountLink.count({ where: { accountId: ids } })).toBe(1);
  });

  it('for one Basic User ID: one wins, the others have made nobody', async () => {
    const person = await test.people.account();
    const journeys = await Promise.all(
      indexes.map((index) => standsAtReview(person, { internetUserId: `Many${1000 + index}` })),
    );
    const answers = await Promise.all(journeys.map((journey) => journey.confirm(person.basicPassword)));
    const counts = codesOf(answers);
    expect(counts['ok']).toBe(1);
    // Whoever comes while five attempts are being looked at may be told to wait.
    expect(
      Object.keys(counts).filter(
        (code) => !['ok', 'registration.not_matched', 'basic_password.locked'].includes(code),
      ),
    ).toEqual([]);
    expect(await test.database.prisma.internetUser.count({ where: { key: { startsWith: 'many' } } })).toBe(1);
    expect(await test.database.prisma.accountLink.count({ where: { accountId: person.accountId } })).toBe(1);
  });
});

describe('accounts given in opposite orders', () => {
  it('do not make two registrations wait for each other', async () => {
    const [one, other] = [await test.people.account(), await test.people.account()];
    const forth = await standsAtReview(one, {
      internetUserId: 'CrossIt1',
      linkedBasicUserIds: [other.basicUserId],
    });
    const back = await standsAtReview(other, {
      internetUserId: 'CrossIt2',
      linkedBasicUserIds: [one.basicUserId],
    });
    const answers = await Promise.all([forth.confirm(one.basicPassword), back.confirm(other.basicPassword)]);
    expect(codesOf(answers)).toEqual({ ok: 1, 'registration.not_matched': 1 });
  });
});

describe('the same confirmation', () => {
  it('sent many times at once answers each the same', async () => {
    const person = await test.people.account();
    const journey = await standsAtReview(person, { internetUserId: 'TwiceIt1' });
    const answers = await Promise.all([1, 2, 3, 4].map(() => journey.confirm(person.basicPassword)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await test.database.prisma.internetUser.count({ where: { key: 'twiceit1' } })).toBe(1);
    expect(await test.parts.repositories.audit.list(`account:${person.accountId}`)).toHaveLength(2);
    expect((await journey.browser.call(getRegistration, {})).body.step).toBe('done');
  });

  it('with a change of the details in another tab registers the one or the other, never a mixture', async () => {
    const [person, other] = [await test.people.account(), await test.people.account()];
    const journey = await standsAtReview(person, { internetUserId: 'MixedUp1' });
    const captcha = await journey.captcha();
    const [confirmation] = await Promise.all([
      journey.confirm(person.basicPassword),
      journey.submit(other, { internetUserId: 'MixedUp2', captcha }),
    ]);
    const users = await test.database.prisma.internetUser.findMany({
      where: { key: { startsWith: 'mixedup' } },
      include: { links: true },
    });
    expect(users).toHaveLength(confirmation.status === 200 ? 1 : 0);
    for (const { internetUserId, links } of users) {
      expect([internetUserId, links.map(({ accountId }) => accountId)]).toEqual([
        'MixedUp1',
        [person.accountId],
      ]);
    }
  });
});
