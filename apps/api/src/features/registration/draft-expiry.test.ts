import { getRegistration } from '@vestibule/contract';
import { registrationDraftLifetimeMs } from '@vestibule/domain/registration';
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

const read = async () => (await journey.browser.call(getRegistration, {})).body;

describe('a draft past its time', () => {
  beforeEach(async () => {
    await journey.toReview(await test.people.account());
    test.clock.advance(registrationDraftLifetimeMs);
  });

  it('is told of once and thrown away', async () => {
    expect(await read()).toMatchObject({ step: 'terms', expired: true, details: null });
    expect(await read()).toMatchObject({ step: 'terms', expired: false });
  });

  it('takes nothing any more, and says so', async () => {
    const person = await test.people.account();
    const answers = [
      await journey.choose('corporate'),
      await journey.submit(person),
      await journey.confirm(person.basicPassword),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 410, code: 'registration.draft_expired' });
    expect((await read()).expired).toBe(true);
  });

  it('gives way to a new one', async () => {
    expect((await journey.acceptTerms()).body).toMatchObject({
      step: 'category',
      category: null,
      details: null,
      expired: false,
    });
  });

  it('is emptied by the purge, and its browser is still told', async () => {
    await test.parts.repositories.drafts.purge(test.clock.now());
    const known = {
      OR: [
        { identityPrefix: { not: null } },
        { passwordDigest: { not: null } },
        { internetUserId: { not: null } },
      ],
    };
    expect(await test.database.prisma.registrationDraft.count({ where: known })).toBe(0);
    expect(await read()).toMatchObject({ step: 'terms', expired: true });
  });

  it('is gone a day later', async () => {
    test.clock.advance(24 * 60 * 60 * 1000);
    await test.parts.repositories.drafts.purge(test.clock.now());
    expect(await test.database.prisma.registrationDraft.count()).toBe(0);
    expect(await read()).toMatchObject({ step: 'terms', expired: false });
  });
});

describe('a registration that was done and forgotten', () => {
  it('has lost nothing, so nothing is told', async () => {
    const person = await test.people.account();
    await journey.register(person, { internetUserId: 'Forgot01' });
    test.clock.advance(registrationDraftLifetimeMs);
    expect(await journey.confirm(person.basicPassword)).toMatchObject({ code: 'registration.not_started' });
    expect(await read()).toMatchObject({ step: 'terms', expired: false });
  });
});
