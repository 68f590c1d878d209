import {
  changeBasicPasswordOf,
  choosePrimary,
  linkAccount,
  listAccounts,
  proveAccount,
  unlinkAccount,
} from '@vestibule/contract';
import { reissueBasicPassword } from '#features/basic-password/reissue-basic-password.ts';
import { requireBasicPasswordChange } from '#features/basic-password/require-basic-password-change.ts';
import { canaries } from './canaries.ts';
import type { Aviary } from './canaries.ts';
import { freeAccount, linkBody } from './linked-accounts.ts';
import { changeBody } from './signed-in.ts';

const { internetPassword, wrongBasicPassword, identityPrefix, wrongIdentityPrefix } = canaries;

/** Accounts linked, refused, proved, exchanged, changed and unlinked by their holder; then the operator's acts on their Basic Passwords. */
export const walkLinks = async (aviary: Aviary): Promise<void> => {
  const { people, parts } = aviary;
  const internetUserId = 'Magpie77';
  const person = await people.registered({
    internetUserId,
    internetPassword,
    identityPrefix,
    basicPasswordChanged: true,
  });
  const further = await freeAccount(aviary, { identityPrefix });
  const fresh = await people.account({ identityPrefix, basicPassword: canaries.issuedBasicPassword });
  const { browser } = await aviary.signIn(internetUserId, { internetPassword });
  const body = linkBody(further);
  await browser.call(linkAccount, { body: { ...body, identityPrefix: wrongIdentityPrefix } });
  await browser.call(linkAccount, { body: { ...body, basicUserId: canaries.issuedBasicPassword } });
  await browser.call(linkAccount, { body: { ...body, basicPassword: wrongBasicPassword } });
  await browser.call(linkAccount, { body });
  await browser.call(linkAccount, { body: linkBody(fresh) });
  const params = { id: fresh.accountId };
  await browser.call(proveAccount, { params, body: { basicPassword: wrongBasicPassword } });
  const changing = { current: canaries.issuedBasicPassword, next: canaries.chosenBasicPassword };
  const { position: _, ...passwords } = await changeBody(aviary, browser, changing);
  await browser.call(changeBasicPasswordOf, { params, body: passwords });
  await browser.call(choosePrimary, { body: { id: further.accountId } });
  await browser.call(listAccounts, {});
  await browser.call(unlinkAccount, { params: { id: person.accountId } });
  const { basicUserId, accountId } = further;
  await requireBasicPasswordChange(parts)({ accountIds: [accountId], operator: 'Wong' });
  const desk = { draw: () => canaries.issuedBasicPassword, keep: async () => undefined, operator: 'Wong' };
  await reissueBasicPassword(parts)({ basicUserId, ...desk });
};
