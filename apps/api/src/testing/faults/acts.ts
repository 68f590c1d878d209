import { currentTermsVersion } from '@vestibule/brand/terms';
import {
  acceptTerms,
  changeBasicPassword,
  changeInternetPassword,
  getSession,
  putOffBasicPassword,
  signIn,
} from '@vestibule/contract';
import { cancellationJourney } from '#testing/cancellation-journey.ts';
import { plainOracle } from '#testing/plain-oracle.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import { changeBody, signedInBrowser } from '#testing/signed-in.ts';
import { expectStatus, inside, nextBasicPassword, registered, toPortal } from './scene.ts';
import type { Act, Stage } from './scene.ts';

let chosen = 0;
const nextInternetUserId = (): string => `Fault${String((chosen += 1)).padStart(3, '0')}`;
const internetPassword = 'Lighthouse2026';

const registering = async ({ people, prisma, browser }: Stage) => {
  await prisma.registrationDraft.deleteMany();
  const account = await people.account();
  const linked = await people.account();
  const internetUserId = nextInternetUserId();
  const journey = registrationJourney(browser(), plainOracle);
  const details = { internetUserId, internetPassword, linkedBasicUserIds: [linked.basicUserId] };
  const confirm = async (): Promise<void> => {
    await expectStatus('confirmation', journey.confirm(account.basicPassword));
    await signedInBrowser({ browser }, { internetUserId, internetPassword });
  };
  const submit = async (): Promise<void> => {
    await expectStatus('details', journey.submit(account, details));
    await confirm();
  };
  const person = { internetUserId, accountIds: [account.accountId, linked.accountId] };
  return { account, details, journey, confirm, submit, person };
};

const acceptingRegistrationTerms: Act = {
  name: 'accept the terms (registration)',
  prepare: async (stage) => {
    const { account, journey, submit, person } = await registering(stage);
    const goOn = async (): Promise<void> => {
      await expectStatus('way to the details', journey.toDetails(account.holderKind));
      await submit();
    };
    return { person, act: () => journey.acceptTerms(), goOn };
  },
};

const choosing: Act = {
  name: 'choose the category',
  prepare: async (stage) => {
    const { journey, submit, person } = await registering(stage);
    await journey.acceptTerms();
    const act = () => journey.choose('individual-or-joint');
    const goOn = async (): Promise<void> => {
      await expectStatus('category', act());
      await submit();
    };
    return { person, act, goOn };
  },
};

const submitting: Act = {
  name: 'submit the details',
  prepare: async (stage) => {
    const { account, details, journey, submit, person } = await registering(stage);
    await journey.toDetails(account.holderKind);
    const captcha = await journey.captcha();
    return { person, act: () => journey.submit(account, { ...details, captcha }), goOn: submit };
  },
};

const confirming: Act = {
  name: 'confirm the registration',
  prepare: async (stage) => {
    const { account, details, journey, confirm, person } = await registering(stage);
    await journey.toReview(account, details);
    return { person, act: () => journey.confirm(account.basicPassword), goOn: confirm };
  },
};

const signingIn: Act = {
  name: 'sign in',
  prepare: async (stage) => {
    const { user, person } = await registered(stage, true);
    const browser = stage.browser();
    const body = { internetUserId: user.internetUserId, internetPassword: user.internetPassword };
    const act = () => browser.call(signIn, { body });
    const goOn = async (): Promise<void> => {
      await expectStatus('sign-in', act());
      await toPortal(browser, user);
    };
    return { person, act, goOn };
  },
};

const changing: Act = {
  name: 'change the Basic Password',
  prepare: async (stage) => {
    const { user, person } = await registered(stage, false);
    // Another session, which the change ends.
    await signedInBrowser(stage, user);
    const browser = await signedInBrowser(stage, user);
    const wish = { current: user.basicPassword, next: nextBasicPassword };
    const body = await changeBody({ oracle: plainOracle }, browser, wish);
    const goOn = async (): Promise<void> => toPortal(await inside(stage, browser, user), user);
    return { person, act: () => browser.call(changeBasicPassword, { body }), goOn };
  },
};

const changingInternetPassword: Act = {
  name: 'change the Internet Password',
  prepare: async (stage) => {
    const { user, person } = await registered(stage, true);
    // Another session and another browser, which the change ends and forgets.
    await signedInBrowser(stage, user);
    const browser = await signedInBrowser(stage, user);
    const next = 'Breakwater2027';
    const { internetUserId } = user;
    const body = {
      internetPassword: user.internetPassword,
      newInternetPassword: next,
      newInternetPasswordAgain: next,
    };
    const goOn = async (): Promise<void> => {
      const { status } = await stage
        .browser()
        .call(signIn, { body: { internetUserId, internetPassword: next } });
      const right = status === 200 ? next : user.internetPassword;
      await toPortal(await signedInBrowser(stage, { internetUserId, internetPassword: right }), user);
    };
    return { person, act: () => browser.call(changeInternetPassword, { body }), goOn };
  },
};

const puttingOff: Act = {
  name: 'put a linked account off',
  prepare: async (stage) => {
    const { user, person } = await registered(stage, false);
    const browser = await signedInBrowser(stage, user);
    const wish = { current: user.basicPassword, next: nextBasicPassword };
    const body = await changeBody({ oracle: plainOracle }, browser, wish);
    await expectStatus('change', browser.call(changeBasicPassword, { body }));
    const goOn = async (): Promise<void> => toPortal(await inside(stage, browser, user), user);
    return { person, act: () => browser.call(putOffBasicPassword, { body: { position: 2 } }), goOn };
  },
};

const acceptingTerms: Act = {
  name: 'accept new terms (signed in)',
  prepare: async (stage) => {
    const { user, person } = await registered(stage, true);
    await stage.prisma.termsAcceptance.deleteMany({ where: { userId: user.userId } });
    const browser = await signedInBrowser(stage, user);
    const body = { version: currentTermsVersion, locale: 'zh-Hant' } as const;
    const act = () => browser.call(acceptTerms, { body });
    const goOn = async (): Promise<void> => {
      const same = await inside(stage, browser, user);
      const session = (await same.call(getSession, {})).body;
      if (session.signedIn && session.stage === 'terms-acceptance')
        await expectStatus('terms', same.call(acceptTerms, { body }));
      await toPortal(same, user);
    };
    return { person, act, goOn };
  },
};

const cancelling: Act = {
  name: 'cancel the Internet User ID',
  prepare: async (stage) => {
    const { user, person } = await registered(stage, true);
    // A session elsewhere and a proof in another browser, which both end with it.
    await signedInBrowser(stage, user);
    await cancellationJourney(stage.browser(), { oracle: plainOracle }).prove(user);
    const { prove, confirm } = cancellationJourney(stage.browser(), { oracle: plainOracle });
    await expectStatus('proof', prove(user));
    const goOn = async (): Promise<void> => {
      await expectStatus('confirmation', confirm(user));
      const { internetUserId, internetPassword } = user;
      const body = { internetUserId, internetPassword };
      await expectStatus('sign-in', stage.browser().call(signIn, { body }), 401);
    };
    return { person, act: () => confirm(user), goOn };
  },
};

/** What an investor does on the way from the first page to the portal, and out of it for good, one request each. */
export const acts = {
  acceptingRegistrationTerms,
  choosing,
  submitting,
  confirming,
  signingIn,
  changing,
  changingInternetPassword,
  puttingOff,
  acceptingTerms,
  cancelling,
} as const;
