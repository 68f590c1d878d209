import { expect, test } from 'vitest';
import { faultAt, faultsIn } from './field-faults.ts';

const errors = {
  internetUserId: { type: 'custom', message: 'internet_user_id.shape', ref: document.createElement('input') },
  linkedBasicUserIds: [undefined, { type: 'custom', message: 'basic_user_id.duplicate' }],
  captcha: { challengeId: { type: 'invalid_format', message: 'captcha.required' } },
  identityPrefix: { type: 'too_big', message: 'Invalid input' },
};

test('faults come in the order of the fields, not of the errors', () => {
  const order = ['linkedBasicUserIds.0', 'linkedBasicUserIds.1', 'internetUserId', 'captcha'];
  expect(faultsIn(errors, order)).toEqual([
    { path: 'linkedBasicUserIds.1', code: 'basic_user_id.duplicate' },
    { path: 'internetUserId', code: 'internet_user_id.shape' },
    { path: 'captcha', code: 'captcha.required' },
  ]);
});

test('a message that is no code of ours says only that the field is wrong', () => {
  expect(faultAt(errors, 'identityPrefix')).toBe('invalid');
});

test('a field without an error, or whose element alone is there, has no fault', () => {
  expect(faultAt(errors, 'internetPassword')).toBeUndefined();
  expect(
    faultAt({ internetPassword: { ref: document.createElement('input') } }, 'internetPassword'),
  ).toBeUndefined();
});
