import { getServiceHours, getTerms } from '@vestibule/contract';
import type { TestApp } from '../build-test-app.ts';
import type { AccountPerson } from '../people.ts';
import type { Model } from './follow.ts';
import type { Real } from './perform.ts';
import type { Account, State } from './state.ts';

const browsers = 3;

const second = 'Z987';

const asModelled = (person: AccountPerson, changed: Partial<Account> = {}): Account => ({
  id: person.accountId,
  basicUserId: person.basicUserId,
  prefixes: person.holderKind === 'joint' ? [person.identityPrefix, second] : [person.identityPrefix],
  corporate: person.holderKind === 'corporate',
  open: true,
  passwords: [person.basicPassword],
  owner: undefined,
  proven: false,
  ...changed,
});

/** Accounts that serve nobody yet: alike, of another holder, of a company, of two, and a closed one. */
const freeAccounts = async ({ people }: TestApp): Promise<Account[]> => [
  asModelled(await people.account()),
  asModelled(await people.account()),
  asModelled(await people.account({ identityPrefix: 'B456' })),
  asModelled(await people.account({ holderKind: 'corporate' })),
  asModelled(await people.account({ holderKind: 'joint' })),
  asModelled(await people.account({ status: 'closed' }), { open: false }),
];

const password = 'Lighthouse2026';
const issued = '85270411';

/** One who has never signed in, with two linked accounts, and one who has left the first sign-in behind. */
const investors = async ({ people }: TestApp) => {
  const newcomer = await people.registered({ internetPassword: password, linked: 2 });
  const wishes = { internetPassword: password, basicPassword: issued, basicPasswordChanged: true };
  const settled = await people.registered(wishes);
  const owned = (key: string, position: number) => ({
    owner: { key, position },
    proven: position === 1,
  });
  const accounts = [
    asModelled(newcomer, owned(newcomer.internetUserId, 1)),
    ...newcomer.linked.map((linked, index) => asModelled(linked, owned(newcomer.internetUserId, index + 2))),
    asModelled(settled, {
      ...owned(settled.internetUserId, 1),
      passwords: [issued, settled.basicPassword],
    }),
  ];
  return { accounts, names: [newcomer.internetUserId, settled.internetUserId] };
};

const freeNames = (accounts: readonly Account[]): string[] =>
  accounts.slice(0, 2).map(({ basicUserId }) => `fa${basicUserId.slice(-6)}`);

const newUser = (internetUserId: string) => ({
  internetUserId,
  password,
  termsAccepted: true,
  lastSignIn: null,
  failures: 0,
  devices: [],
});

/** Leaves nothing of an earlier run that this one could meet: what the operator closed, and the memory of it. */
const forgetEarlierRuns = async ({ clock, database, browser }: TestApp): Promise<void> => {
  await database.prisma.maintenanceWindow.deleteMany();
  clock.set('2020-01-01T04:00:00.000Z');
  await browser().call(getTerms, { query: { locale: 'en' } });
  await browser().call(getServiceHours, {});
};

/** New people in an old world, and what the model knows of them. */
export const setUp = async (
  test: TestApp,
  start: string,
  met: Map<string, number>,
): Promise<{ readonly model: Model; readonly real: Real }> => {
  await forgetEarlierRuns(test);
  test.clock.set(start);
  const free = await freeAccounts(test);
  const { accounts, names } = await investors(test);
  const state: State = {
    now: test.clock.now().getTime(),
    accounts: [...free, ...accounts],
    users: Object.fromEntries(names.map((name) => [name, newUser(name)])),
    browsers: Array.from({ length: browsers }, () => ({ draft: undefined, session: undefined })),
    sessions: {},
    sessionsMade: 0,
    counts: {},
    closures: [],
    names: [...names, ...freeNames(free)],
  };
  const real = { test, browsers: Array.from({ length: browsers }, () => test.browser()) };
  return { model: { states: [state], met }, real };
};
