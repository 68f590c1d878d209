import { changeInternetPassword, choosePrimary, getSession, linkAccount, signIn } from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { cancellationJourney } from '#testing/cancellation-journey.ts';
import { brokenInvariants } from '#testing/invariants.ts';
import type { RegisteredPerson } from '#testing/people.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import { signedInBrowser } from '#testing/signed-in.ts';

let app: TestApp;
let person: RegisteredPerson;
beforeAll(async () => {
  app = await buildTestApp();
});
beforeEach(async () => {
  person = await app.people.registered({ linked: 1, basicPasswordChanged: true });
});
afterAll(() => app.close());

const proved = async () => {
  const journey = cancellationJourney(app.browser(), app);
  await journey.prove(person);
  return journey;
};
const completed = async () =>
  (await app.parts.repositories.audit.list(`user:${person.userId}`)).filter(
    ({ event }) => event === 'cancellation.completed',
  );
const status = async () =>
  (await app.database.prisma.internetUser.findUniqueOrThrow({ where: { id: person.userId } })).status;

it('one browser confirms as often as it likes: one cancellation, one answer', async () => {
  const { confirm } = await proved();
  const answers = await Promise.all(Array.from({ length: 6 }, () => confirm(person)));
  for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
  expect(await completed()).toHaveLength(1);
});

it('of two browsers that both proved it one cancels, and the other is told that it has nothing to confirm', async () => {
  const journeys = await Promise.all([proved(), proved(), proved()]);
  const answers = await Promise.all(journeys.map(({ confirm }) => confirm(person)));
  expect(answers.map(({ status: answered }) => answered).toSorted((one, other) => one - other)).toEqual([
    200, 409, 409,
  ]);
  expect(await completed()).toHaveLength(1);
});

it('whoever signs in at the same moment is out at once, or never in', async () => {
  const { confirm } = await proved();
  const { internetUserId, internetPassword } = person;
  const browsers = Array.from({ length: 4 }, () => app.browser());
  await Promise.all([
    ...browsers.map((browser) => browser.call(signIn, { body: { internetUserId, internetPassword } })),
    confirm(person),
  ]);
  expect(await status()).toBe('cancelled');
  for (const browser of browsers)
    expect((await browser.call(getSession, {})).body).toEqual({ signedIn: false });
});

it('a proof that comes at the same moment proves nothing of an ID that is gone', async () => {
  const { confirm } = await proved();
  const late = cancellationJourney(app.browser(), app);
  const [proof] = await Promise.all([late.prove(person), confirm(person)]);
  expect([200, 401]).toContain(proof.status);
  expect((await late.confirm(person)).code).toBe('cancellation.not_started');
});

it('an account is somebody else’s only once it is free', async () => {
  const { confirm } = await proved();
  const rival = registrationJourney(app.browser(), app.oracle);
  const details = { internetUserId: `riva${person.internetUserId.slice(-4)}` };
  const [registration] = await Promise.all([rival.register(person, details), confirm(person)]);
  expect(await status()).toBe('cancelled');
  expect([200, 409, 422]).toContain(registration.status);
});

it('who works in another tab meanwhile is done, or told that the session has ended; nothing is half done', async () => {
  const here = await signedInBrowser(app, person);
  const { confirm } = await proved();
  const signOutOthers = () => here.send({ method: 'DELETE', url: '/api/v1/sessions' });
  const [, ...answers] = await Promise.all([confirm(person), signOutOthers(), signOutOthers()]);
  for (const { statusCode } of answers) expect([200, 401]).toContain(statusCode);
  expect((await signOutOthers()).statusCode).toBe(401);
});

it('a change of the access at the same moment is done before it, or refused; none outlives it', async () => {
  const here = await signedInBrowser(app, person);
  const elsewhere = await signedInBrowser(app, person);
  const further = await app.people.account();
  const { confirm } = await proved();
  const [linked] = person.linked;
  const { internetPassword } = person;
  const change = { newInternetPassword: 'Quay2026Light', newInternetPasswordAgain: 'Quay2026Light' };
  const { basicUserId, identityPrefix, basicPassword } = further;
  const [cancelled, ...others] = await Promise.all([
    confirm(person),
    here.call(changeInternetPassword, { body: { internetPassword, ...change } }),
    elsewhere.call(linkAccount, { body: { basicUserId, identityPrefix, basicPassword } }),
    elsewhere.call(choosePrimary, { body: { id: linked?.accountId ?? '' } }),
  ]);
  // Whoever changes the password before it makes the proof worthless.
  expect([200, 409]).toContain(cancelled.status);
  for (const { status: answered } of others) expect(answered).toBeLessThan(500);
  const links = await app.database.prisma.accountLink.count({ where: { userId: person.userId } });
  expect(links === 0).toBe((await status()) === 'cancelled');
});

/** Last: looks at what all the others have left. */
it('nothing of this breaks a rule of the database', async () => {
  expect(await brokenInvariants(app.database.prisma)).toEqual([]);
});
