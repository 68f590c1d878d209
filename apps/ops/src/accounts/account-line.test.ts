import { describe, expect, it } from 'vitest';
import { readAccountLine } from './account-line.ts';

const good = {
  basic_user_id: '04128836',
  holder_kind: 'individual',
  name_zh: '陳大文',
  name_en: 'CHAN Tai Man',
  identity_1_kind: 'hong-kong-identity-card',
  identity_1_number: 'A123456(3)',
  email: 'tai.man@example.com',
  phone: '+852 9123-4567',
  language: 'en',
  basic_password: '50738296',
};

const read = (changes: Record<string, string>) =>
  readAccountLine(new Map(Object.entries({ ...good, ...changes })));
const reasons = (changes: Record<string, string>) => {
  const reading = read(changes);
  return 'reasons' in reading ? reading.reasons : [];
};

describe('a line of an import', () => {
  it('becomes an account; of the identity document only the first four characters go on', () => {
    expect(read({})).toEqual({
      entry: {
        basicUserId: '04128836',
        holderKind: 'individual',
        identities: [{ kind: 'hong-kong-identity-card', prefix: 'A123' }],
        particulars: {
          nameEn: 'CHAN Tai Man',
          nameZh: '陳大文',
          email: 'tai.man@example.com',
          phone: '+85291234567',
          language: 'en',
          status: undefined,
        },
        basicPassword: '50738296',
      },
    });
  });

  it('folds what was typed full-width or with blanks', () => {
    expect(
      read({ basic_user_id: '０４１２ ８８３６', identity_1_number: 'ａ１２３４５６（３）' }),
    ).toMatchObject({
      entry: { basicUserId: '04128836', identities: [{ prefix: 'A123' }] },
    });
  });

  it('tells an empty cell (none) from an absent column (not said)', () => {
    const { email: _email, phone: _phone, ...rest } = good;
    expect(readAccountLine(new Map(Object.entries({ ...rest, phone: '' })))).toMatchObject({
      entry: { particulars: { email: undefined, phone: null } },
    });
  });

  it.each([
    ['basic_user_id is not 8 digits', { basic_user_id: '0412883' }],
    ['holder_kind is none of individual, joint, corporate', { holder_kind: 'person' }],
    ['status is neither open nor closed', { status: 'shut' }],
    ['name_en is missing', { name_en: '' }],
    ['name_zh holds control characters', { name_zh: '陳\u0007' }],
    ['email is no e-mail address', { email: 'tai.man' }],
    ['phone is no telephone number', { phone: 'none' }],
    ['language is none of zh-Hant, zh-Hans, en', { language: 'fr' }],
    ['basic_password is not 8 digits', { basic_password: '1234567' }],
    [
      'identity_1_number has not the shape or the check digit of its kind',
      { identity_1_number: 'A123456(4)' },
    ],
    ['identity_1_number is missing', { identity_1_number: '' }],
    ['identity_1_kind is missing', { identity_1_kind: '' }],
    [
      'identity_1_kind is not for this kind of holder',
      { identity_1_kind: 'business-registration', identity_1_number: '12345678' },
    ],
    ['identity documents are 1, joint accounts have 2 to 4', { holder_kind: 'joint' }],
    [
      'identity documents are 2, individual accounts have 1',
      { identity_2_kind: 'macau-identity-card', identity_2_number: '51234567' },
    ],
    [
      'identity documents: one stands twice',
      { holder_kind: 'joint', identity_2_kind: 'hong-kong-identity-card', identity_2_number: 'A1234563' },
    ],
  ])('is refused because %s', (reason, changes) => {
    expect(reasons(changes)).toEqual([reason]);
  });

  it('is refused with every reason at once, and no reason repeats what the cell holds', () => {
    const all = reasons({ basic_user_id: '', email: 'canary', basic_password: '4711', language: 'canary' });
    expect(all).toHaveLength(4);
    expect(all.join()).not.toMatch(/canary|4711/);
  });
});
