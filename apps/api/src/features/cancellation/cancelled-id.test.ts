import { getCancellation, signIn } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { cancellationJourney } from '#testing/cancellation-journey.ts';
import type { RegisteredPerson } from '#testing/people.ts';
import { registrationJourney } from '#testing/registration-journey.ts';

let app: TestApp;
let person: RegisteredPerson;
beforeAll(async () => {
  app = await buildTestApp();
});
beforeEach(async () => {
  person = await app.people.registered({ linked: 1, basicPasswordChanged: true });
});
afterAll(() => app.close());

const begin = () => cancellationJourney(app.browser(), app);
const signInAs = ({
  internetUserId,
  internetPassword,
}: Pick<RegisteredPerson, 'internetUserId' | 'internetPassword'>) =>
  app.browser().call(signIn, { body: { internetUserId, internetPassword } });

describe('after a cancellation', () => {
  it('the ID reads as one that never was, to a sign-in and to a cancellation', async () => {
    await begin().cancel(person);
    expect(await signInAs(person)).toMatchObject({ status: 401, code: 'sign_in.failed' });
    const again = begin();
    expect(await again.prove(person)).toMatchObject({ status: 401, code: 'sign_in.failed' });
    expect((await again.browser.call(getCancellation, {})).body).toMatchObject({ step: 'details' });
  });

  it.each([(id: string) => id, (id: string) => id.toUpperCase()])(
    'nobody registers the ID again %#',
    async (spell) => {
      await begin().cancel(person);
      const account = await app.people.account();
      const { toReview } = registrationJourney(app.browser(), app.oracle);
      const refused = await toReview(account, { internetUserId: spell(person.internetUserId) });
      expect(refused).toMatchObject({ status: 409, code: 'internet_user_id.taken' });
    },
  );

  it('its accounts register anew at once with the Basic Passwords that they have, and go straight to the portal', async () => {
    await begin().cancel(person);
    const [linked] = person.linked;
    const journey = registrationJourney(app.browser(), app.oracle);
    const internetUserId = `anew${person.internetUserId.slice(-4)}`;
    const registered = await journey.register(person, {
      internetUserId,
      linkedBasicUserIds: [linked?.basicUserId ?? ''],
    });
    expect(registered.status).toBe(200);
    const { body } = await signInAs({ internetUserId, internetPassword: 'Lighthouse2026' });
    // Nothing issued is left to be changed; the linked account waits for its own proof as ever.
    expect(body).toMatchObject({ signedIn: true, stage: 'active', previousSignInAt: null });
    const link = await app.database.prisma.accountLink.findUniqueOrThrow({
      where: { accountId: linked?.accountId ?? '' },
    });
    expect(link.provenAt).toBeNull();
  });
});
