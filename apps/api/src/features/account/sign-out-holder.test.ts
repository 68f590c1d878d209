import { getSession } from '@vestibule/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import { signOutHolder } from './sign-out-holder.ts';

let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

test('an operator ends every session of a holder at once, and it is on record', async () => {
  const person = await app.people.registered({ basicPasswordChanged: true });
  const other = await app.people.registered({ basicPasswordChanged: true });
  const browsers = [await signedInBrowser(app, person), await signedInBrowser(app, person)];
  const bystander = await signedInBrowser(app, other);
  const { basicUserId, accountId, userId } = person;

  expect(await signOutHolder(app.parts)({ basicUserId, operator: 'Chan' })).toBe(2);
  for (const browser of browsers) expect((await browser.call(getSession, {})).body.signedIn).toBe(false);
  expect((await bystander.call(getSession, {})).body.signedIn).toBe(true);

  const events = await app.parts.repositories.audit.list(`account:${accountId}`);
  expect(events.at(-1)).toMatchObject({
    event: 'account.signed_out',
    actor: 'operator',
    data: { userId, sessionsEnded: 2, operator: 'Chan' },
  });
});

test('an account that serves nobody has nobody to sign out', async () => {
  const { basicUserId } = await app.people.account();
  expect(await signOutHolder(app.parts)({ basicUserId, operator: 'Chan' })).toBeUndefined();
});
