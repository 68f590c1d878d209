import { getRegistration } from '@vestibule/contract';
import type { CaptchaAnswer } from '@vestibule/contract';
import { humanCheckLifetimeMs } from '@vestibule/domain/human-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import type { GivenDetails, RegistrationJourney } from '#testing/registration-journey.ts';

let test: TestApp;
let journey: RegistrationJourney;
beforeAll(async () => {
  test = await buildTestApp();
});
beforeEach(() => {
  journey = registrationJourney(test.browser(), test.oracle);
});
afterAll(() => test.close());

const step = async () => (await journey.browser.call(getRegistration, {})).body.step;

describe('the human check', () => {
  const submitWith = async (captcha: CaptchaAnswer, changed: Partial<GivenDetails> = {}) => {
    const person = await test.people.account();
    await journey.toDetails();
    return journey.submit(person, { ...changed, captcha });
  };

  it('when wrong is told before anything else is looked at', async () => {
    await journey.toDetails();
    const { challengeId } = await journey.captcha();
    const { internetUserId } = await test.people.registered();
    const everythingWrong = {
      primaryBasicUserId: '99999999',
      internetUserId,
      internetPassword: 'qwertyuiop123',
    };
    expect(await submitWith({ challengeId, answer: '000000' }, everythingWrong)).toMatchObject({
      status: 422,
      code: 'captcha.wrong',
    });
    expect(await step()).toBe('details');
  });

  it('is used up by a right answer to wrong details', async () => {
    await journey.toDetails();
    const captcha = await journey.captcha();
    expect(await submitWith(captcha, { primaryBasicUserId: '99999999' })).toMatchObject({
      code: 'registration.not_matched',
    });
    expect(await submitWith(captcha)).toMatchObject({ status: 422, code: 'captcha.expired' });
  });

  it('of another browser is worth nothing', async () => {
    const other = registrationJourney(test.browser(), test.oracle);
    await other.acceptTerms();
    expect(await submitWith(await other.captcha())).toMatchObject({ status: 422, code: 'captcha.expired' });
  });

  it('is worth nothing after five minutes', async () => {
    await journey.toDetails();
    const captcha = await journey.captcha();
    test.clock.advance(humanCheckLifetimeMs);
    expect(await submitWith(captcha)).toMatchObject({ status: 422, code: 'captcha.expired' });
  });

  it('is not used up where no details are taken', async () => {
    const person = await test.people.account();
    await journey.acceptTerms();
    const captcha = await journey.captcha();
    expect(await journey.submit(person, { captcha })).toMatchObject({
      status: 409,
      code: 'registration.step_not_reached',
    });
    await journey.toDetails();
    expect((await journey.submit(person, { captcha })).status).toBe(200);
  });
});

describe('bad input', () => {
  const awful = [
    '',
    ' ',
    '\u0000',
    '文字',
    '😀😀😀😀',
    "' OR '1'='1",
    '<script>alert(1)</script>',
    'a'.repeat(5000),
    '１２３',
    '\u202e12345678',
  ];

  it.each([
    ['primaryBasicUserId', 'basic_user_id.'],
    ['identityPrefix', 'identity_prefix.'],
    ['internetUserId', 'internet_user_id.'],
    ['internetPassword', 'internet_password.'],
  ])('in %s is refused with the reason', async (field, reason) => {
    const person = await test.people.account();
    await journey.toDetails();
    const captcha = await journey.captcha();
    for (const text of awful) {
      const { status, code, data } = await journey.submit(person, { captcha, [field]: text });
      expect([status, code]).toEqual([422, 'request.invalid']);
      expect(JSON.stringify(data)).toMatch(new RegExp(`"${field}","code":"(${reason}|required|too_long)`));
    }
    // Nothing of it reached the human check.
    expect((await journey.submit(person, { captcha })).status).toBe(200);
  });

  it.each([
    [{ internetPassword: 'qwertyuiop123' }, { path: 'internetPassword', code: 'internet_password.common' }],
    [{ internetPassword: 'QwertyUiop123' }, { path: 'internetPassword', code: 'internet_password.common' }],
    [
      { internetPassword: 'xxHARBOR88xx12' },
      { path: 'internetPassword', code: 'internet_password.contains_internet_user_id' },
    ],
    [
      { internetPasswordAgain: 'Lighthouse2025' },
      { path: 'internetPasswordAgain', code: 'internet_password.mismatch' },
    ],
    [{ internetUserId: 'operator' }, { path: 'internetUserId', code: 'internet_user_id.reserved' }],
  ])('%j is refused as such', async (changed, issue) => {
    const person = await test.people.account();
    expect(await journey.toReview(person, changed)).toMatchObject({
      status: 422,
      code: 'request.invalid',
      data: { issues: [issue] },
    });
    expect(await step()).toBe('details');
  });

  it('names the same account twice, or as the Internet User ID', async () => {
    const person = await test.people.account();
    const { basicUserId } = person;
    expect((await journey.toReview(person, { linkedBasicUserIds: ['', basicUserId] })).data).toEqual({
      issues: [{ path: 'linkedBasicUserIds.1', code: 'basic_user_id.duplicate' }],
    });
    expect((await journey.submit(person, { internetUserId: basicUserId })).data).toEqual({
      issues: [{ path: 'internetUserId', code: 'internet_user_id.same_as_basic_user_id' }],
    });
  });
});
