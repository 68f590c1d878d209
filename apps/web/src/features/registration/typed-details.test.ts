import { expect, test } from 'vitest';
import { detailsToBeginWith, withLinkedShown } from './typed-details.ts';

const held = {
  primaryBasicUserId: '04128836',
  linkedBasicUserIds: ['04172950'],
  identityPrefix: 'AC12',
  internetUserId: 'Harbor88',
};
const typed = { ...held, internetUserId: 'Harbor99' };

test('the fields begin empty where nothing was typed and nothing is held', () => {
  expect(detailsToBeginWith(undefined, { category: 'corporate', details: null })).toEqual({
    primaryBasicUserId: '',
    linkedBasicUserIds: [],
    identityPrefix: '',
    internetUserId: '',
  });
});

test('what the server holds fills them on return', () => {
  expect(detailsToBeginWith(undefined, { category: 'corporate', details: held })).toEqual(held);
});

test('what was typed last wins over what was sent before', () => {
  const kept = { ...typed, category: 'corporate' } as const;
  expect(detailsToBeginWith(kept, { category: 'corporate', details: held })).toEqual(typed);
});

test('what was typed for the other category is not shown', () => {
  const kept = { ...typed, category: 'corporate' } as const;
  const begun = detailsToBeginWith(kept, { category: 'individual-or-joint', details: null });
  expect(begun.internetUserId).toBe('');
});

test('fields are added for a linked account that is still to be given, and never taken away', () => {
  expect(withLinkedShown(held, 3).linkedBasicUserIds).toEqual(['04172950', '', '']);
  expect(withLinkedShown(held, 0).linkedBasicUserIds).toEqual(['04172950']);
});
