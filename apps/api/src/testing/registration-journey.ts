import { currentTermsVersion } from '@vestibule/brand/terms';
import {
  acceptRegistrationTerms,
  chooseCategory,
  confirmRegistration,
  createCaptcha,
  submitDetails,
} from '@vestibule/contract';
import type { RouteCall } from '@vestibule/contract';
import { categoryOf } from '@vestibule/domain/registration';
import type { HolderKind } from '@vestibule/domain/registration';
import type { humanCheckOracle } from './human-check-oracle.ts';
import type { TestBrowser } from './test-browser.ts';

export type GivenDetails = RouteCall<typeof submitDetails>['body'];

/** Whose details are given: as `people.account()` makes them. */
export interface Registrant {
  readonly basicUserId: string;
  readonly basicPassword: string;
  readonly identityPrefix: string;
  readonly holderKind: HolderKind;
}

/** The way through a registration as one browser goes it; every step may be given something else than the right thing. */
export const registrationJourney = (
  browser: TestBrowser,
  oracle: Pick<ReturnType<typeof humanCheckOracle>, 'answer'>,
) => {
  const captcha = async () => {
    const challenge = await browser.call(createCaptcha, {
      body: { purpose: 'registration', way: 'picture' },
    });
    return oracle.answer(challenge.body);
  };

  const acceptTerms = (body: Partial<RouteCall<typeof acceptRegistrationTerms>['body']> = {}) =>
    browser.call(acceptRegistrationTerms, {
      body: { version: currentTermsVersion, locale: 'zh-Hant', ...body },
    });

  const choose = (category: RouteCall<typeof chooseCategory>['body']['category']) =>
    browser.call(chooseCategory, { body: { category } });

  const submit = async (person: Registrant, changed: Partial<GivenDetails> = {}) =>
    browser.call(submitDetails, {
      body: {
        primaryBasicUserId: person.basicUserId,
        linkedBasicUserIds: [],
        identityPrefix: person.identityPrefix,
        internetUserId: 'Harbor88',
        internetPassword: 'Lighthouse2026',
        internetPasswordAgain: changed.internetPassword ?? 'Lighthouse2026',
        ...changed,
        captcha: changed.captcha ?? (await captcha()),
      },
    });

  const confirm = (basicPassword: string) => browser.call(confirmRegistration, { body: { basicPassword } });

  const toDetails = async (holderKind: HolderKind = 'individual') => {
    await acceptTerms();
    return choose(categoryOf(holderKind));
  };

  const toReview = async (person: Registrant, changed: Partial<GivenDetails> = {}) => {
    await toDetails(person.holderKind);
    return submit(person, changed);
  };

  /** From the first page to the last. */
  const register = async (person: Registrant, changed: Partial<GivenDetails> = {}) => {
    await toReview(person, changed);
    return confirm(person.basicPassword);
  };

  return { browser, captcha, acceptTerms, choose, submit, confirm, toDetails, toReview, register };
};

export type RegistrationJourney = ReturnType<typeof registrationJourney>;
