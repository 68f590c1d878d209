import { getRegistration } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import type { RegistrationJourney } from '#testing/registration-journey.ts';

let test: TestApp;
let journey: RegistrationJourney;
beforeAll(async () => {
  test = await buildTestApp();
});
beforeEach(() => {
  journey = registrationJourney(test.browser(), test.oracle);
});
afterAll(() => test.close());

let chosen = 0;
const freshId = () => `Lost${String((chosen += 1)).padStart(4, '0')}`;
const anotherBrowser = () => registrationJourney(test.browser(), test.oracle);
const read = async () => (await journey.browser.call(getRegistration, {})).body;

describe('what was taken between the review and the confirmation', () => {
  it('if it is the Internet User ID, is told, and another may be chosen', async () => {
    const person = await test.people.account();
    const internetUserId = freshId();
    await journey.toReview(person, { internetUserId });
    await anotherBrowser().register(await test.people.account(), {
      internetUserId: internetUserId.toUpperCase(),
    });
    expect(await journey.confirm(person.basicPassword)).toMatchObject({
      status: 409,
      code: 'internet_user_id.taken',
    });
    expect(await read()).toMatchObject({
      step: 'details',
      details: { internetUserId, primaryBasicUserId: person.basicUserId },
    });
    await journey.submit(person, { internetUserId: freshId() });
    expect((await journey.confirm(person.basicPassword)).body.step).toBe('done');
  });

  it('if it is a linked account, leaves nothing behind', async () => {
    const [person, other] = [await test.people.account(), await test.people.account()];
    const internetUserId = freshId();
    await journey.toReview(person, { internetUserId, linkedBasicUserIds: [other.basicUserId] });
    await anotherBrowser().register(other, { internetUserId: freshId() });
    expect(await journey.confirm(person.basicPassword)).toMatchObject({
      status: 422,
      code: 'registration.not_matched',
    });
    expect((await read()).step).toBe('details');
    expect(await test.parts.repositories.users.isTaken(internetUserId.toLowerCase())).toBe(false);
    expect(await test.parts.repositories.accounts.findByBasicUserId(person.basicUserId)).toMatchObject({
      linkedTo: undefined,
    });
  });

  it('if the account was closed, is no match any more', async () => {
    const person = await test.people.account();
    await journey.toReview(person, { internetUserId: freshId() });
    await test.database.prisma.basicAccount.update({
      where: { id: person.accountId },
      data: { status: 'closed' },
    });
    expect(await journey.confirm(person.basicPassword)).toMatchObject({
      status: 422,
      code: 'registration.not_matched',
    });
  });
});
