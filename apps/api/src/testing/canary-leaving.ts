import { getCancellation } from '@vestibule/contract';
import { orderCancellation } from '#features/cancellation/order-cancellation.ts';
import { signOutUser } from '#features/users/sign-out-user.ts';
import { unlockUser } from '#features/users/unlock-user.ts';
import { canaries } from './canaries.ts';
import type { Aviary } from './canaries.ts';
import { cancellationJourney } from './cancellation-journey.ts';

const { internetPassword, issuedBasicPassword, wrongBasicPassword, wrongInternetPassword } = canaries;

/** An ID is given up by its holder after every refusal, and another one by the operator who has unlocked and signed it out before. */
export const walkLeaving = async (aviary: Aviary): Promise<void> => {
  const wishes = {
    internetPassword,
    basicPassword: issuedBasicPassword,
    identityPrefix: canaries.identityPrefix,
  };
  const person = await aviary.people.registered({ ...wishes, linked: 1 });
  const { prove, confirm, browser } = cancellationJourney(aviary.browser(), aviary);
  await prove(person, { internetPassword: wrongInternetPassword });
  await prove(person, { basicPassword: wrongBasicPassword });
  await prove(person, { internetUserId: internetPassword });
  await prove(person);
  await browser.call(getCancellation, {});
  await confirm(person);
  await confirm(person);
  await browser.call(getCancellation, {});
  const { userId } = await aviary.people.registered(wishes);
  const operator = 'Wong';
  await unlockUser(aviary.parts)({ userId, accounts: true, operator });
  await signOutUser(aviary.parts)({ userId, operator });
  await orderCancellation(aviary.parts)({ userId, reason: 'forgot the password', operator });
};
