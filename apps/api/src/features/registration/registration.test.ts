import { abandonRegistration, getRegistration, registrationView } from '@vestibule/contract';
import { currentTermsVersion } from '@vestibule/brand/terms';
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

let chosen = 0;
const freshId = () => `Steps${String((chosen += 1)).padStart(3, '0')}`;
const read = async () => (await journey.browser.call(getRegistration, {})).body;
const atReview = async () => {
  const person = await test.people.account();
  await journey.toReview(person, { internetUserId: freshId() });
  return person;
};

describe('a registration not begun', () => {
  it('stands at the terms and leaves no cookie behind', async () => {
    expect(await read()).toMatchObject({
      step: 'terms',
      expired: false,
      expiresAt: null,
      terms: null,
      details: null,
    });
    expect(journey.browser.cookies.size).toBe(0);
  });

  it('takes neither category nor details nor confirmation', async () => {
    const person = await test.people.account();
    const answers = [
      await journey.choose('corporate'),
      await journey.submit(person),
      await journey.confirm(person.basicPassword),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 409, code: 'registration.not_started' });
  });

  it('may be abandoned', async () => {
    expect((await journey.browser.call(abandonRegistration, {})).status).toBe(204);
  });
});

describe('the terms', () => {
  it('open a draft of fifteen minutes', async () => {
    const { body } = await journey.acceptTerms({ locale: 'en' });
    expect(body).toMatchObject({
      step: 'category',
      terms: { version: currentTermsVersion, locale: 'en' },
      category: null,
    });
    expect(Date.parse(body.expiresAt ?? '') - Date.parse(body.now)).toBe(registrationDraftLifetimeMs);
    expect(await read()).toEqual(body);
  });

  it.each(['0.9', '2', ' 1.0', '１.０', '文'])('are refused in version %j', async (version) => {
    expect(await journey.acceptTerms({ version })).toMatchObject({
      status: 409,
      code: 'terms.outdated',
      data: { version: currentTermsVersion },
    });
    expect((await read()).step).toBe('terms');
  });

  it('may be accepted again on the way, in another language, and nothing is lost', async () => {
    await atReview();
    const before = await read();
    const { body } = await journey.acceptTerms({ locale: 'zh-Hans' });
    expect(body).toEqual({ ...before, terms: { version: currentTermsVersion, locale: 'zh-Hans' } });
  });

  it('begin anew after a registration that is done', async () => {
    await journey.register(await test.people.account(), { internetUserId: freshId() });
    const { body } = await journey.acceptTerms();
    expect(body).toMatchObject({ step: 'category', category: null, details: null, registeredAt: null });
  });

  it('accepted in two tabs at once leave one draft', async () => {
    await read();
    await journey.acceptTerms();
    const answers = await Promise.all(Array.from({ length: 10 }, () => journey.acceptTerms()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await read()).step).toBe('category');
  });
});

describe('the category', () => {
  it('leads to the details', async () => {
    await journey.acceptTerms();
    expect((await journey.choose('corporate')).body).toMatchObject({
      step: 'details',
      category: 'corporate',
    });
  });

  it('chosen again keeps what was given', async () => {
    await atReview();
    const before = await read();
    expect((await journey.choose('individual-or-joint')).body).toEqual(before);
  });

  it('changed takes the details away, and their password', async () => {
    const person = await atReview();
    expect((await journey.choose('corporate')).body).toMatchObject({
      step: 'details',
      category: 'corporate',
      details: null,
    });
    expect(await journey.confirm(person.basicPassword)).toMatchObject({
      status: 409,
      code: 'registration.step_not_reached',
    });
    const row = await test.database.prisma.registrationDraft.findMany({
      where: { step: 'details', passwordDigest: { not: null } },
    });
    expect(row).toEqual([]);
  });

  it('cannot be chosen after the registration is done', async () => {
    await journey.register(await test.people.account(), { internetUserId: freshId() });
    expect(await journey.choose('corporate')).toMatchObject({
      status: 409,
      code: 'registration.already_done',
    });
  });

  it.each([{}, { category: null }, { category: 'joint' }, { category: ['corporate'] }])(
    'is refused as %j',
    async (payload) => {
      await journey.acceptTerms();
      const response = await journey.browser.send({
        method: 'PUT',
        url: '/api/v1/registration/category',
        payload,
      });
      expect(response.statusCode).toBe(422);
      expect(response.json()).toMatchObject({
        code: 'request.invalid',
        data: { issues: [{ path: 'category' }] },
      });
    },
  );
});

describe('a draft', () => {
  it('is its own browser’s', async () => {
    await atReview();
    const other = registrationJourney(test.browser(), test.oracle);
    await other.acceptTerms();
    expect((await other.browser.call(getRegistration, {})).body).toMatchObject({
      step: 'category',
      details: null,
    });
  });

  it('shows everything but the password', async () => {
    const person = await atReview();
    const response = await journey.browser.send({ method: 'GET', url: '/api/v1/registration' });
    expect(response.json()).toMatchObject({
      step: 'review',
      details: {
        primaryBasicUserId: person.basicUserId,
        linkedBasicUserIds: [],
        identityPrefix: person.identityPrefix,
      },
    });
    expect(Object.keys(response.json()).toSorted()).toEqual(Object.keys(registrationView.shape).toSorted());
    expect(response.body).not.toMatch(/\$2[aby]\$|Lighthouse2026/);
  });

  it('gets its time again at each step', async () => {
    await journey.acceptTerms();
    test.clock.advance(registrationDraftLifetimeMs - 1);
    await journey.choose('corporate');
    test.clock.advance(registrationDraftLifetimeMs - 1);
    expect((await read()).step).toBe('details');
  });

  it('is gone when abandoned', async () => {
    await atReview();
    await journey.browser.call(abandonRegistration, {});
    expect(await read()).toMatchObject({ step: 'terms', expired: false });
  });
});
