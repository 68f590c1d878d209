import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fieldIssues } from './issues.ts';
import { registrationDetails } from './registration.ts';

const good = {
  primaryBasicUserId: '04128836',
  linkedBasicUserIds: ['04172950', ''],
  identityPrefix: 'ac12',
  internetUserId: 'Harbor88',
  internetPassword: 'Lighthouse2026',
  internetPasswordAgain: 'Lighthouse2026',
  captcha: { challengeId: '0198c1b0-7a00-7000-8000-000000000001', answer: 'aDe347' },
};

const issues = (changed: Partial<Record<keyof typeof good, unknown>>) => {
  const result = z.safeParse(registrationDetails, { ...good, ...changed });
  return result.success ? [] : fieldIssues(result.error.issues);
};

describe('registration details', () => {
  it('takes good ones, folded and upper-cased', () => {
    expect(z.parse(registrationDetails, good)).toMatchObject({
      identityPrefix: 'AC12',
      linkedBasicUserIds: ['04172950', ''],
    });
  });

  it.each([
    [
      { linkedBasicUserIds: ['04128836'] },
      [{ path: 'linkedBasicUserIds.0', code: 'basic_user_id.duplicate' }],
    ],
    [
      { linkedBasicUserIds: ['04172950', '04172950'] },
      [{ path: 'linkedBasicUserIds.1', code: 'basic_user_id.duplicate' }],
    ],
    [{ linkedBasicUserIds: ['', '', '', ''] }, [{ path: 'linkedBasicUserIds', code: 'too_long' }]],
    [{ linkedBasicUserIds: ['0417295'] }, [{ path: 'linkedBasicUserIds.0', code: 'basic_user_id.length' }]],
    [
      { internetUserId: '04128836' },
      [{ path: 'internetUserId', code: 'internet_user_id.same_as_basic_user_id' }],
    ],
    [
      { internetUserId: '04172950' },
      [{ path: 'internetUserId', code: 'internet_user_id.same_as_basic_user_id' }],
    ],
    [{ internetUserId: 'password' }, [{ path: 'internetUserId', code: 'internet_user_id.reserved' }]],
    [
      { internetPassword: 'xHARBOR88abcd', internetPasswordAgain: 'xHARBOR88abcd' },
      [{ path: 'internetPassword', code: 'internet_password.contains_internet_user_id' }],
    ],
    [
      { internetPasswordAgain: 'Lighthouse2025' },
      [{ path: 'internetPasswordAgain', code: 'internet_password.mismatch' }],
    ],
    [{ captcha: undefined }, [{ path: 'captcha', code: 'captcha.required' }]],
    [
      { captcha: { challengeId: good.captcha.challengeId, answer: ' ' } },
      [{ path: 'captcha.answer', code: 'captcha.required' }],
    ],
  ])('case %#', (changed, expected) => {
    expect(issues(changed)).toEqual(expected);
  });

  it('says all that is wrong at once, one thing a field', () => {
    const wrong = issues({
      primaryBasicUserId: '',
      identityPrefix: '?',
      internetPassword: 'a b',
      captcha: undefined,
    });
    expect(wrong.map(({ path }) => path)).toEqual([
      'primaryBasicUserId',
      'identityPrefix',
      'internetPassword',
      'captcha',
      'internetPasswordAgain',
    ]);
  });
});
