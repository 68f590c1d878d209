import { currentTermsVersion } from '@vestibule/brand/terms';
import * as contract from '@vestibule/contract';
import type { AccountList, BasicPasswordDue, CaptchaAnswer, Route } from '@vestibule/contract';
import type { HumanCheckPurpose } from '@vestibule/domain/human-check';
import { unlockAccount } from '#features/account/unlock-account.ts';
import { purgeExpired } from '#features/housekeeping/purge-expired.ts';
import { addMaintenance } from '#features/service-hours/add-maintenance.ts';
import type { TestApp } from '../build-test-app.ts';
import type { Answer, TestBrowser } from '../test-browser.ts';
import type { Act, Check } from './acts.ts';
import { password } from './acts.ts';
import type { Outcome } from './state.ts';
import { untilSeen } from './step.ts';

/** The real portal, with the browsers that a run uses. */
export interface Real {
  readonly test: TestApp;
  readonly browsers: readonly TestBrowser[];
}

const stale: CaptchaAnswer = { challengeId: '00000000-0000-7000-8000-000000000000', answer: 'AAAAAA' };
const done: Outcome = { status: 200 };

const seen = (answer: Answer<object>): Outcome =>
  answer.code === undefined
    ? { status: answer.status, shows: Object.fromEntries(Object.entries(answer.body)) }
    : withoutBody(answer);

const withoutBody = ({ status, code, data }: Answer<unknown>): Outcome => ({ status, code, shows: data });

const dueSeen = ({ current, accounts }: BasicPasswordDue): Record<string, unknown> => ({
  current: current?.position ?? null,
  accounts: accounts.map(({ position, state }) => `${position} ${state}`),
});

/** Fetches a check where one is needed; while the service is closed there is none to be had. */
const answerTo = async ({ test }: Real, browser: TestBrowser, check: Check, purpose: HumanCheckPurpose) => {
  if (check !== 'right' && check !== 'wrong') return stale;
  const challenge = await browser.call(contract.createCaptcha, { body: { purpose, way: 'picture' } });
  if (challenge.code !== undefined) return stale;
  const right = test.oracle.answer(challenge.body);
  return check === 'right' ? right : { ...right, answer: 'wrong1' };
};

type Doing = () => Promise<Outcome>;

const termsBody = (current: boolean) => ({
  body: { version: current ? currentTermsVersion : '0.9', locale: 'en' as const },
});

const signingIn = async (
  real: Real,
  browser: TestBrowser,
  act: Extract<Act, { do: 'sign in' }>,
): Promise<Doing> => {
  const given = { internetUserId: act.internetUserId, internetPassword: act.password };
  const captcha = await answerTo(real, browser, act.check, 'sign-in');
  const body = act.check === 'none' ? given : { ...given, captcha };
  return async () => seen(await browser.call(contract.signIn, { body }));
};

const submitting = async (real: Real, browser: TestBrowser, act: Extract<Act, { do: 'submit details' }>) => {
  const captcha = await answerTo(real, browser, act.check === 'none' ? 'stale' : act.check, 'registration');
  const [primaryBasicUserId = '', ...linkedBasicUserIds] = act.basicUserIds;
  const body = {
    primaryBasicUserId,
    linkedBasicUserIds,
    identityPrefix: act.prefix,
    internetUserId: act.internetUserId,
    internetPassword: password,
    internetPasswordAgain: password,
    captcha,
  };
  return async () => seen(await browser.call(contract.submitDetails, { body }));
};

const changing = async (real: Real, browser: TestBrowser, act: Extract<Act, { do: 'change' }>) => {
  const captcha = await answerTo(real, browser, act.check, 'basic-password');
  const { position, current, next } = act;
  const body = { position, current, next, nextAgain: next, captcha };
  return async () => {
    const answer = await browser.call(contract.changeBasicPassword, { body });
    return afterwards(answer);
  };
};

const afterwards = (answer: Answer<{ session: object; due: BasicPasswordDue }>): Outcome =>
  answer.code === undefined
    ? { status: answer.status, shows: { ...answer.body.session, ...dueSeen(answer.body.due) } }
    : withoutBody(answer);

const unknownId = '00000000-0000-7000-8000-000000000001';

/** The id of a session: of this browser's own, or of somebody else's. */
const sessionIdFor = async ({ test }: Real, browser: TestBrowser, whose: 'own' | 'foreign' | 'nobody') => {
  const list = await browser.call(contract.listSessions, {});
  const own = list.code === undefined ? list.body.items.map(({ id }) => id) : [];
  switch (whose) {
    case 'own':
      return (
        (list.code === undefined ? list.body.items.find(({ current }) => current)?.id : undefined) ??
        unknownId
      );
    case 'foreign':
      return (
        (await test.database.prisma.session.findFirst({ where: { id: { notIn: own } } }))?.id ?? unknownId
      );
    case 'nobody':
      return unknownId;
  }
};

const ending = async (real: Real, browser: TestBrowser, act: Extract<Act, { do: 'end session' }>) => {
  const params = { id: await sessionIdFor(real, browser, act.whose) };
  return async () => withoutBody(await browser.call(contract.endSession, { params }));
};

const accountsSeen = (answer: Answer<AccountList>): Outcome => {
  if (answer.code !== undefined) return withoutBody(answer);
  const { items, mayLink } = answer.body;
  const accounts = items.map(
    (item) => `${item.position} ${item.basicUserId} ${item.proved ? item.status : item.proof}`,
  );
  return { status: answer.status, shows: { accounts, mayLink } };
};

type LinkingAct = Extract<Act, { do: 'list accounts' | 'link' | 'unlink' | 'choose primary' | 'prove' }>;

const linking = (browser: TestBrowser, act: LinkingAct): Promise<Answer<AccountList>> => {
  switch (act.do) {
    case 'list accounts':
      return browser.call(contract.listAccounts, {});
    case 'link': {
      const { basicUserId, prefix: identityPrefix, basicPassword } = act;
      return browser.call(contract.linkAccount, { body: { basicUserId, identityPrefix, basicPassword } });
    }
    case 'unlink':
      return browser.call(contract.unlinkAccount, { params: { id: act.id } });
    case 'choose primary':
      return browser.call(contract.choosePrimary, { body: { id: act.id } });
    case 'prove': {
      const { id, basicPassword } = act;
      return browser.call(contract.proveAccount, { params: { id }, body: { basicPassword } });
    }
  }
};

type ByBrowser = Extract<Act, { by: number }>;

/** Gets ready what an act needs and answers the act itself, so that two can be begun at once. */
const byBrowser = async (real: Real, browser: TestBrowser, act: ByBrowser): Promise<Doing> => {
  const without =
    (route: Route): Doing =>
    async () =>
      withoutBody(await browser.call(route, {}));
  switch (act.do) {
    case 'accept terms':
      return async () => seen(await browser.call(contract.acceptRegistrationTerms, termsBody(act.current)));
    case 'choose category': {
      const body = { category: act.corporate ? ('corporate' as const) : ('individual-or-joint' as const) };
      return async () => seen(await browser.call(contract.chooseCategory, { body }));
    }
    case 'submit details':
      return submitting(real, browser, act);
    case 'confirm': {
      const body = { basicPassword: act.basicPassword };
      return async () => seen(await browser.call(contract.confirmRegistration, { body }));
    }
    case 'abandon':
      return without(contract.abandonRegistration);
    case 'read registration':
      return async () => seen(await browser.call(contract.getRegistration, {}));
    case 'sign in':
      return signingIn(real, browser, act);
    case 'read session':
      return async () => seen(await browser.call(contract.getSession, {}));
    case 'extend':
      return async () => seen(await browser.call(contract.extendSession, {}));
    case 'sign out':
      return without(contract.signOut);
    case 'accept new terms':
      return async () => seen(await browser.call(contract.acceptTerms, termsBody(act.current)));
    case 'read due':
      return async () => {
        const answer = await browser.call(contract.getBasicPasswordDue, {});
        return answer.code === undefined
          ? { status: answer.status, shows: dueSeen(answer.body) }
          : withoutBody(answer);
      };
    case 'change':
      return changing(real, browser, act);
    case 'put off':
      return async () =>
        afterwards(await browser.call(contract.putOffBasicPassword, { body: { position: act.position } }));
    case 'list sessions':
      return async () => {
        const answer = await browser.call(contract.listSessions, {});
        return answer.code === undefined
          ? { status: answer.status, shows: { sessions: answer.body.items.length } }
          : withoutBody(answer);
      };
    case 'end others':
      return async () => seen(await browser.call(contract.endOtherSessions, {}));
    case 'end session':
      return ending(real, browser, act);
    case 'list accounts':
    case 'link':
    case 'unlink':
    case 'choose primary':
    case 'prove':
      return async () => accountsSeen(await linking(browser, act));
    case 'list messages':
      return async () =>
        withoutBody(await browser.call(contract.listBroadcasts, { query: { locale: 'en' } }));
  }
};

const byOthers = async ({ test }: Real, act: Exclude<Act, ByBrowser>): Promise<Outcome> => {
  const { parts, clock, database } = test;
  switch (act.do) {
    case 'wait':
      clock.advance(act.ms);
      return done;
    case 'unlock':
      await unlockAccount(parts)({ basicUserId: act.basicUserId, operator: 'model' });
      return done;
    case 'close': {
      const startsAt = new Date(clock.now().getTime() + act.inMs);
      const endsAt = new Date(startsAt.getTime() + act.forMs);
      await addMaintenance(parts)({ startsAt, endsAt, operator: 'model' });
      clock.advance(untilSeen);
      return done;
    }
    case 'publish terms':
      // As if the version that everybody accepted were an older one.
      await database.prisma.termsAcceptance.deleteMany();
      return done;
    case 'purge':
      await purgeExpired(parts)();
      return done;
  }
};

/** Gets an act ready; what is answered does it. */
export const prepare = async (real: Real, act: Act): Promise<Doing> => {
  if (!('by' in act)) return () => byOthers(real, act);
  const browser = real.browsers[act.by];
  if (browser === undefined) throw new RangeError(`no browser ${act.by}`);
  return byBrowser(real, browser, act);
};
