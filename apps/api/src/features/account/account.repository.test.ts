import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import type { NewAccount } from './account.repository.ts';

let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp();
});
afterAll(() => test.close());

let made = 0;
const newAccount = (changed: Partial<NewAccount> = {}): NewAccount => ({
  id: test.parts.ids.uuid(),
  basicUserId: `05${String((made += 1)).padStart(6, '0')}`,
  holderKind: 'individual',
  status: 'open',
  nameZh: '陳大文',
  nameEn: 'CHAN Tai Man',
  email: null,
  phone: null,
  language: 'zh-Hant',
  createdAt: test.clock.now(),
  identities: [{ id: test.parts.ids.uuid(), kind: 'hong-kong-identity-card', prefixMac: 'a'.repeat(64) }],
  ...changed,
});
const accounts = () => test.parts.repositories.accounts;
const create = (...many: NewAccount[]) =>
  test.parts.transact((repositories) => repositories.accounts.create(many));

describe('opening accounts', () => {
  it('answers the new ones and leaves those alone that were there', async () => {
    const [old, fresh] = [newAccount(), newAccount()];
    expect(await create(old)).toEqual([old.basicUserId]);
    expect(
      await create({ ...newAccount(), basicUserId: old.basicUserId, nameEn: 'SOMEBODY Else' }, fresh),
    ).toEqual([fresh.basicUserId]);
    expect(await accounts().findByBasicUserId(old.basicUserId)).toMatchObject({
      id: old.id,
      nameEn: 'CHAN Tai Man',
    });
    const [found] = await accounts().findByBasicUserIds([old.basicUserId]);
    expect(found?.identities).toEqual(old.identities);
  });

  it('of none opens none', async () => {
    expect(await create()).toEqual([]);
  });

  it('twice at once opens each once', async () => {
    const batch = [newAccount(), newAccount(), newAccount()];
    const again = batch.map((account) => ({ ...account, id: test.parts.ids.uuid(), identities: [] }));
    const [one, other] = await Promise.all([create(...batch), create(...again)]);
    expect([...one, ...other].toSorted()).toEqual(batch.map(({ basicUserId }) => basicUserId));
  });
});

describe('finding accounts', () => {
  it('leaves out unknown ones and what is no Basic User ID', async () => {
    const account = newAccount();
    await create(account);
    const found = await accounts().findByBasicUserIds(['99999999', '', "' OR 1=1", account.basicUserId]);
    expect(found.map(({ id, servesUserId }) => ({ id, servesUserId }))).toEqual([
      { id: account.id, servesUserId: null },
    ]);
    expect(await accounts().findByBasicUserId('99999999')).toBeUndefined();
  });

  it('tells the operator whom one serves', async () => {
    const person = await test.people.registered();
    expect(await accounts().findByBasicUserId(person.basicUserId)).toMatchObject({
      linkedTo: { userId: person.userId, internetUserId: person.internetUserId, position: 1 },
    });
  });
});

describe('particulars', () => {
  it('are changed and nothing else is', async () => {
    const account = newAccount();
    await create(account);
    const particulars = {
      nameZh: '',
      nameEn: 'CHAN Siu Ming',
      email: 'a@example.com',
      phone: null,
      language: 'en',
      status: 'closed' as const,
      addressLines: ['1 Finch Street'],
    };
    await accounts().changeParticulars(account.id, particulars, test.clock.now());
    const { id, basicUserId, holderKind } = account;
    expect(await accounts().particularsOf([basicUserId, '99999999'])).toEqual([
      { id, basicUserId, holderKind, ...particulars },
    ]);
  });
});

describe('links', () => {
  it('stand by position and say what is issued and what is proved', async () => {
    const person = await test.people.registered({ linked: 2 });
    const links = await accounts().linksOf(person.userId);
    expect(links.map(({ position, basicUserId, issued }) => ({ position, basicUserId, issued }))).toEqual(
      [person, ...person.linked].map(({ basicUserId }, index) => ({
        position: index + 1,
        basicUserId,
        issued: true,
      })),
    );
    expect(links.map(({ provenAt }) => provenAt !== null)).toEqual([true, false, false]);
  });

  it('are no longer issued once the Basic Password was changed', async () => {
    const person = await test.people.registered({ basicPasswordChanged: true });
    expect(await accounts().linksOf(person.userId)).toMatchObject([{ issued: false }]);
  });

  it('are proved once: the first time counts', async () => {
    const person = await test.people.registered({ linked: 1 });
    const accountId = person.linked[0]?.accountId ?? '';
    const first = test.clock.now();
    const link = { accountId, userId: person.userId };
    expect(await accounts().markProven({ ...link, userId: test.parts.ids.uuid() }, first)).toBe(false);
    expect(await accounts().markProven(link, first)).toBe(true);
    expect(await accounts().markProven(link, new Date(first.getTime() + 1000))).toBe(false);
    expect((await accounts().linksOf(person.userId))[1]?.provenAt).toEqual(first);
  });

  it('serve one Internet User ID at a time', async () => {
    const [one, other] = [await test.people.registered(), await test.people.registered()];
    const link = {
      accountId: one.accountId,
      userId: other.userId,
      position: 2,
      linkedAt: test.clock.now(),
      provenAt: null,
    } as const;
    expect(await accounts().link(link)).toBe('taken');
  });

  it('of nobody are none', async () => {
    expect(await accounts().linksOf(test.parts.ids.uuid())).toEqual([]);
  });
});
