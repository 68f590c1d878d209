import { getRegistration } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import type { GivenDetails, Registrant, RegistrationJourney } from '#testing/registration-journey.ts';

const counted = countedHasher();
let test: TestApp;
let journey: RegistrationJourney;
beforeAll(async () => {
  test = await buildTestApp({ world: { hasher: counted.hasher } });
});
beforeEach(() => {
  journey = registrationJourney(test.browser(), test.oracle);
});
afterAll(() => test.close());

const notMatched = { status: 422, code: 'registration.not_matched', data: {} };
const step = async () => (await journey.browser.call(getRegistration, {})).body.step;

describe('details that match', () => {
  it.each(['individual', 'joint', 'corporate'] as const)(
    'of a holder that is %s lead to the review',
    async (holderKind) => {
      const person = await test.people.account({ holderKind });
      const { status, body } = await journey.toReview(person);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        step: 'review',
        details: {
          primaryBasicUserId: person.basicUserId,
          linkedBasicUserIds: [],
          identityPrefix: person.identityPrefix,
          internetUserId: 'Harbor88',
        },
      });
    },
  );

  it('may name three more accounts, empty fields left out, in the order given', async () => {
    const person = await test.people.account();
    const linked = [await test.people.account(), await test.people.account()]
      .map(({ basicUserId }) => basicUserId)
      .toReversed();
    const [second = '', third = ''] = linked;
    const { body } = await journey.toReview(person, { linkedBasicUserIds: [second, '', third] });
    expect(body.details?.linkedBasicUserIds).toEqual(linked);
  });

  it('may bear the prefix of any holder of a joint account', async () => {
    const person = await test.people.account({ holderKind: 'joint' });
    const [, second] =
      (await test.database.prisma.accountHolderIdentity.findMany({
        where: { accountId: person.accountId },
      })) ?? [];
    expect(second).toBeDefined();
    expect((await journey.toReview(person, { identityPrefix: 'Z987' })).status).toBe(200);
  });

  it('may be typed full-width, with blanks, and in small letters', async () => {
    const person = await test.people.account({ identityPrefix: 'AC12' });
    const widen = (text: string) =>
      [...text].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
    const { body } = await journey.toReview(person, {
      primaryBasicUserId: ` ${widen(person.basicUserId.slice(0, 4))}　${person.basicUserId.slice(4)} `,
      identityPrefix: widen('ac12'),
      internetUserId: widen('Harbor99'),
    });
    expect(body.details).toMatchObject({
      primaryBasicUserId: person.basicUserId,
      identityPrefix: 'AC12',
      internetUserId: 'Harbor99',
    });
  });

  it('may be given again, and the last ones count', async () => {
    const person = await test.people.account();
    await journey.toReview(person);
    const { body } = await journey.submit(person, { internetUserId: 'Harbor77' });
    expect(body).toMatchObject({ step: 'review', details: { internetUserId: 'Harbor77' } });
  });
});

describe('accounts that do not match are refused in one way', () => {
  const cases: Record<string, () => Promise<[Registrant, Partial<GivenDetails>]>> = {
    'an unknown one': async () => [await test.people.account(), { primaryBasicUserId: '99999999' }],
    'a closed one': async () => [await test.people.account({ status: 'closed' }), {}],
    'another identity': async () => [
      await test.people.account({ identityPrefix: 'B777' }),
      { identityPrefix: 'A123' },
    ],
    'one that serves another Internet User ID': async () => [await test.people.registered(), {}],
    'a linked one that is unknown': async () => [
      await test.people.account(),
      { linkedBasicUserIds: ['99999999'] },
    ],
    'a linked one of somebody else': async () => {
      const stranger = await test.people.account({ identityPrefix: 'B777' });
      return [await test.people.account(), { linkedBasicUserIds: [stranger.basicUserId] }];
    },
    'a linked one of a company': async () => {
      const company = await test.people.account({ holderKind: 'corporate', identityPrefix: 'A123' });
      return [await test.people.account(), { linkedBasicUserIds: [company.basicUserId] }];
    },
    'a linked one that is closed': async () => {
      const closed = await test.people.account({ status: 'closed' });
      return [await test.people.account(), { linkedBasicUserIds: [closed.basicUserId] }];
    },
    'a linked one that serves another Internet User ID': async () => {
      const taken = await test.people.registered();
      return [await test.people.account(), { linkedBasicUserIds: [taken.basicUserId] }];
    },
    'an Internet User ID that is taken as well': async () => {
      const { internetUserId } = await test.people.registered();
      return [await test.people.account(), { primaryBasicUserId: '99999999', internetUserId }];
    },
    'a common password as well': async () => [
      await test.people.account(),
      { primaryBasicUserId: '99999999', internetPassword: 'qwertyuiop123' },
    ],
  };

  it.each(Object.keys(cases))('%s', async (name) => {
    const [person, changed] = (await cases[name]?.()) ?? [];
    if (person === undefined) throw new Error('no case');
    expect(await journey.toReview(person, changed)).toMatchObject(notMatched);
    expect(await step()).toBe('details');
  });

  it('the wrong category', async () => {
    const person = await test.people.account({ holderKind: 'corporate' });
    await journey.toDetails('individual');
    expect(await journey.submit(person)).toMatchObject(notMatched);
  });

  it('after one hash each, as what matches costs one', async () => {
    const person = await test.people.account();
    const closed = await test.people.account({ status: 'closed' });
    const costOf = async (who: Registrant, changed: Partial<GivenDetails>) => {
      await journey.toDetails();
      return counted.during(() => journey.submit(who, changed));
    };
    expect(await costOf(person, {})).toEqual({ hashes: 1, decoys: 0 });
    expect(await costOf(person, { primaryBasicUserId: '99999999' })).toEqual({ hashes: 0, decoys: 1 });
    expect(await costOf(person, { identityPrefix: 'ZZZZ' })).toEqual({ hashes: 0, decoys: 1 });
    expect(await costOf(closed, {})).toEqual({ hashes: 0, decoys: 1 });
  });
});

describe('a busy server', () => {
  it('says so, and the draft is as it was', async () => {
    const person = await test.people.account();
    await journey.toDetails();
    counted.setBusy(true);
    const answer = await journey.submit(person);
    counted.setBusy(false);
    expect(answer).toMatchObject({ status: 503, code: 'server.busy' });
    expect(answer.headers['retry-after']).toMatch(/^[0-9]+$/);
    expect(await step()).toBe('details');
    expect((await journey.submit(person)).status).toBe(200);
  });
});

describe('an Internet User ID', () => {
  it('that is taken is told, whatever its case', async () => {
    const { internetUserId } = await test.people.registered({ internetUserId: 'TakenId1' });
    const person = await test.people.account();
    for (const given of [internetUserId, 'takenid1', 'TAKENID1']) {
      expect(await journey.toReview(person, { internetUserId: given })).toMatchObject({
        status: 409,
        code: 'internet_user_id.taken',
      });
    }
    expect(await step()).toBe('details');
  });
});

describe('details out of turn', () => {
  it('are refused before a category is chosen', async () => {
    await journey.acceptTerms();
    expect(await journey.submit(await test.people.account())).toMatchObject({
      status: 409,
      code: 'registration.step_not_reached',
    });
  });

  it('are refused after the registration is done', async () => {
    const person = await test.people.account();
    await journey.register(person, { internetUserId: 'OutTurn1' });
    expect(await journey.submit(person)).toMatchObject({ status: 409, code: 'registration.already_done' });
  });
});

describe('what is kept', () => {
  it('is a hash of the password, never the password', async () => {
    await journey.toReview(await test.people.account());
    const rows = JSON.stringify(await test.database.prisma.registrationDraft.findMany());
    expect(rows).not.toContain('Lighthouse2026');
    expect(rows).toContain('$2');
  });
});
