import type { AccountList } from '@vestibule/contract';
import { chooseBasicPassword } from '#demo/enrol.ts';
import { importAccounts } from '#features/account/import-accounts.ts';
import type { TestApp } from './build-test-app.ts';
import type { AccountPerson, AccountWishes, RegisteredPerson } from './people.ts';
import { signedInBrowser } from './signed-in.ts';

let chosen = 0;
/** Another one each time, and never what anybody would guess. */
const nextPassword = (): string => `93${String(((chosen += 1) * 7 + 511_402) % 1_000_000).padStart(6, '0')}`;

/** An account that serves nobody and whose holder has a Basic Password of their own, as after a link that has ended. */
export const freeAccount = async (
  { people, parts }: Pick<TestApp, 'people' | 'parts'>,
  wishes: AccountWishes = {},
): Promise<AccountPerson> => {
  const account = await people.account(wishes);
  const basicPassword = nextPassword();
  await chooseBasicPassword(parts, { accountId: account.accountId, basicPassword });
  return { ...account, basicPassword };
};

/** A settled investor with so many proved accounts beside the primary one, signed in. */
export const settledInvestor = async (
  app: Pick<TestApp, 'people' | 'browser'>,
  wishes: Parameters<TestApp['people']['registered']>[0] = {},
) => {
  const person = await app.people.registered({ basicPasswordChanged: true, ...wishes });
  return { person, browser: await signedInBrowser(app, person) };
};

/** What linking asks for. */
export const linkBody = ({ basicUserId, identityPrefix, basicPassword }: AccountPerson) => ({
  basicUserId,
  identityPrefix,
  basicPassword,
});

/** Which account stands where. */
export const places = ({ items }: AccountList) => items.map(({ id, position }) => [position, id]);

export const second = ({ linked: [account] }: RegisteredPerson): AccountPerson => {
  if (account === undefined) throw new Error('nothing is linked');
  return account;
};

/** As the operator's import does. */
export const closeAccount = (
  { parts }: Pick<TestApp, 'parts'>,
  { basicUserId, holderKind }: Pick<AccountPerson, 'basicUserId' | 'holderKind'>,
) => {
  const unsaid = { nameZh: undefined, email: undefined, phone: undefined, language: undefined };
  const particulars = { nameEn: 'CHAN Tai Man', ...unsaid, status: 'closed' } as const;
  const entry = { basicUserId, holderKind, identities: [], particulars, basicPassword: undefined };
  return importAccounts(parts)([entry], {
    draw: () => '',
    keep: async () => undefined,
    operator: 'test',
  });
};

/**
 * An investor with a linked account whose Basic Password was chosen, but not given: as a registration leaves it that names one which
 * served somebody before.
 */
export const unprovedInvestor = async (app: Pick<TestApp, 'people' | 'parts' | 'browser' | 'clock'>) => {
  const further = await freeAccount(app);
  const { person, browser } = await settledInvestor(app);
  const link = { accountId: further.accountId, userId: person.userId, position: 2, provenAt: null } as const;
  await app.parts.repositories.accounts.link({ ...link, linkedAt: app.clock.now() });
  return { person, browser, further };
};
