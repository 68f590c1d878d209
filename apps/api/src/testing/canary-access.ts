import {
  changeInternetPassword,
  chooseLanguage,
  endOtherSessions,
  forgetDevice,
  forgetOtherDevices,
  listActivity,
  listDevices,
  listSessions,
  proveSession,
} from '@vestibule/contract';
import { canaries } from './canaries.ts';
import type { Aviary } from './canaries.ts';

const { internetPassword, wrongInternetPassword } = canaries;

/** The password given anew, wrong and right; sessions and browsers ended; the language chosen; the password changed, after refusals. */
export const walkAccess = async (aviary: Aviary): Promise<void> => {
  const internetUserId = 'Plover77';
  await aviary.people.registered({ internetUserId, internetPassword, basicPasswordChanged: true });
  const { browser } = await aviary.signIn(internetUserId, { internetPassword });
  const other = await aviary.signIn(internetUserId, { internetPassword });
  await browser.call(proveSession, { body: { internetPassword: wrongInternetPassword } });
  await browser.call(proveSession, { body: { internetPassword } });
  await browser.call(listSessions, {});
  const { items } = (await browser.call(listDevices, {})).body;
  for (const { id, current } of items) if (!current) await browser.call(forgetDevice, { params: { id } });
  await browser.call(forgetOtherDevices, {});
  await browser.call(endOtherSessions, {});
  await other.browser.call(listSessions, {});
  await browser.call(chooseLanguage, { body: { language: 'en' } });
  const change = (present: string, next: string) =>
    browser.call(changeInternetPassword, {
      body: { internetPassword: present, newInternetPassword: next, newInternetPasswordAgain: next },
    });
  await change(internetPassword, `x1${internetUserId}aaaa`);
  await change(wrongInternetPassword, canaries.nextInternetPassword);
  await change(internetPassword, canaries.nextInternetPassword);
  await browser.call(listActivity, { query: {} });
};
