import { confirmCancellation, proveCancellation } from '@vestibule/contract';
import type { RouteCall } from '@vestibule/contract';
import type { TestApp } from './build-test-app.ts';
import { passHumanCheck } from './signed-in.ts';
import type { TestBrowser } from './test-browser.ts';

type Proof = RouteCall<typeof proveCancellation>['body'];

/** Who cancels, as `people.registered()` makes them. */
export type Leaver = Pick<Proof, 'internetUserId' | 'internetPassword' | 'basicPassword'>;

/** The way through a cancellation as one browser goes it; each proof may be given something else than the right thing. */
export const cancellationJourney = (
  browser: TestBrowser,
  app: { readonly oracle: Pick<TestApp['oracle'], 'answer'> },
) => {
  const prove = async (person: Leaver, changed: Partial<Proof> = {}) => {
    const { internetUserId, internetPassword, basicPassword } = person;
    const captcha = changed.captcha ?? (await passHumanCheck(app, browser, 'cancellation'));
    const body = { internetUserId, internetPassword, basicPassword, ...changed, captcha };
    return browser.call(proveCancellation, { body });
  };

  const confirm = ({ internetUserId }: Pick<Leaver, 'internetUserId'>) =>
    browser.call(confirmCancellation, { body: { internetUserId } });

  /** From the first page to the last. */
  const cancel = async (person: Leaver) => {
    await prove(person);
    return confirm(person);
  };

  return { browser, prove, confirm, cancel };
};
