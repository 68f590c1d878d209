import * as contract from '@vestibule/contract';
import { apiPrefix, routes, signIn } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passwordHasher } from '#platform/password-hasher.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { cancellationJourney } from '#testing/cancellation-journey.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { freeAccount, linkBody, settledInvestor, unprovedInvestor } from '#testing/linked-accounts.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import { changeBody, passHumanCheck, signedInBrowser } from '#testing/signed-in.ts';
import type { Answer } from '#testing/test-browser.ts';
import { testSecrets } from '#testing/test-secrets.ts';

const counted = countedHasher();
let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp({ world: { hasher: counted.hasher } });
});
afterAll(() => test.close());

type Refused = Pick<Answer<unknown>, 'status' | 'code' | 'data' | 'headers'>;

const busy = async (act: () => Promise<Refused>): Promise<Refused> => {
  counted.setBusy(true);
  try {
    return await act();
  } finally {
    counted.setBusy(false);
  }
};

const wrong = { internetUserId: 'nobody88', internetPassword: 'WrongPassword1' };

/** Each route that hashes, brought to where it hashes. */
const hashing = {
  [contract.signIn.id]: async () => {
    const browser = test.browser();
    return () => browser.call(signIn, { body: wrong });
  },
  [contract.submitDetails.id]: async () => {
    const person = await test.people.account();
    const journey = registrationJourney(test.browser(), test.oracle);
    await journey.toDetails(person.holderKind);
    const captcha = await journey.captcha();
    return () => journey.submit(person, { captcha, internetUserId: 'BusyOne1' });
  },
  [contract.confirmRegistration.id]: async () => {
    const person = await test.people.account();
    const journey = registrationJourney(test.browser(), test.oracle);
    await journey.toReview(person, { internetUserId: 'BusyTwo2' });
    return () => journey.confirm(person.basicPassword);
  },
  [contract.changeBasicPassword.id]: async () => {
    const person = await test.people.registered();
    const browser = await signedInBrowser(test, person);
    const body = await changeBody(test, browser, { current: person.basicPassword });
    return () => browser.call(contract.changeBasicPassword, { body });
  },
  [contract.changeBasicPasswordOf.id]: async () => {
    const { person, browser } = await settledInvestor(test);
    const captcha = await passHumanCheck(test, browser, 'basic-password');
    const next = '93702648';
    const body = { current: person.basicPassword, next, nextAgain: next, captcha };
    return () => browser.call(contract.changeBasicPasswordOf, { params: { id: person.accountId }, body });
  },
  [contract.proveSession.id]: async () => {
    const { person, browser } = await settledInvestor(test);
    const { internetPassword } = person;
    return () => browser.call(contract.proveSession, { body: { internetPassword } });
  },
  [contract.changeInternetPassword.id]: async () => {
    const { person, browser } = await settledInvestor(test);
    const { internetPassword } = person;
    const newInternetPassword = 'Another5Horses';
    const body = { internetPassword, newInternetPassword, newInternetPasswordAgain: newInternetPassword };
    return () => browser.call(contract.changeInternetPassword, { body });
  },
  [contract.linkAccount.id]: async () => {
    const { browser } = await settledInvestor(test);
    const body = linkBody(await freeAccount(test));
    return () => browser.call(contract.linkAccount, { body });
  },
  [contract.proveAccount.id]: async () => {
    const { browser, further } = await unprovedInvestor(test);
    const { accountId, basicPassword } = further;
    return () => browser.call(contract.proveAccount, { params: { id: accountId }, body: { basicPassword } });
  },
  [contract.proveCancellation.id]: async () => {
    const person = await test.people.registered({ basicPasswordChanged: true });
    const journey = cancellationJourney(test.browser(), test);
    const captcha = await passHumanCheck(test, journey.browser, 'cancellation');
    return () => journey.prove(person, { captcha });
  },
};

describe('while as many wait for a hash as may', () => {
  it('each route that takes a password is looked at here', () => {
    const taking = routes.filter(({ limit }) => limit === 'credential').map(({ id }) => id);
    expect(Object.keys(hashing).toSorted()).toEqual(taking.toSorted());
  });

  it.each(Object.entries(hashing))(
    '%s is refused with a time to come back, and counts nothing',
    async (_id, prepare) => {
      const act = await prepare();
      const counts = () => test.database.prisma.failedAttempts.findMany({ where: { count: { gt: 0 } } });
      const before = await counts();
      const refused = await busy(act);
      expect(refused).toMatchObject({ status: 503, code: 'server.busy', data: { retryAfterSeconds: 1 } });
      expect(refused.headers['retry-after']).toBe('1');
      expect(await counts()).toEqual(before);
    },
  );
});

describe('a real queue that is full', () => {
  let full: TestApp;
  beforeAll(async () => {
    const hasher = passwordHasher({ cost: 11, slots: 1, queueLimit: 2, secrets: testSecrets });
    full = await buildTestApp({ world: { hasher } });
  });
  afterAll(() => full.close());

  it('turns away who comes too many, serves who waits, and keeps nobody else waiting', async () => {
    const tries = Array.from({ length: 12 }, (_, index) =>
      full.browser().call(signIn, { body: { ...wrong, internetUserId: `nobody${10 + index}` } }),
    );
    const alive = await full.app.inject('/health/live');
    const hours = await full.app.inject(`${apiPrefix}/service-hours`);
    expect([alive.statusCode, hours.statusCode]).toEqual([200, 200]);
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([401, 503]));
    expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(3);
  });
});
