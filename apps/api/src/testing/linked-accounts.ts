import { chooseBasicPassword } from '#demo/enrol.ts';
import type { TestApp } from './build-test-app.ts';
import type { AccountPerson, AccountWishes } from './people.ts';
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
