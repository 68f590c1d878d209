import { getCancellation, signIn } from '@vestibule/contract';
import { basicPasswordLockout, basicPasswordSubject, signInLockout } from '@vestibule/domain/lockout';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { cancellationJourney } from '#testing/cancellation-journey.ts';
import { countedHasher } from '#testing/counted-hasher.ts';
import { statementsOn } from '#testing/counted-statements.ts';
import type { RegisteredPerson } from '#testing/people.ts';
import { passHumanCheck } from '#testing/signed-in.ts';

const counted = countedHasher();
let app: TestApp;
let statements: ReturnType<typeof statementsOn>;
let person: RegisteredPerson;
beforeAll(async () => {
  app = await buildTestApp({ world: { hasher: counted.hasher } });
  statements = statementsOn();
});
beforeEach(async () => {
  person = await app.people.registered({ basicPasswordChanged: true });
});
afterAll(async () => {
  statements.stop();
  await app.close();
});

const begin = () => cancellationJourney(app.browser(), app);
const wrong = { internetPassword: 'WrongPassword1' };
const wrongBasic = { basicPassword: '10293847' };
const attemptsOn = (subject: string) => app.parts.repositories.attempts.find(subject);
const signInCount = async () => (await attemptsOn(`sign-in:${person.internetUserId.toLowerCase()}`)).count;
const basicCount = async () => (await attemptsOn(basicPasswordSubject(person.accountId))).count;

describe('a human check that was not passed', () => {
  it('tells nothing and counts nothing', async () => {
    const { prove, browser } = begin();
    const captcha = { ...(await passHumanCheck(app, browser, 'cancellation')), answer: 'Wrong1' };
    expect(await prove(person, { captcha })).toMatchObject({ status: 422, code: 'captcha.wrong' });
    expect(await prove(person, { captcha })).toMatchObject({ code: 'captcha.expired' });
    expect([await signInCount(), await basicCount()]).toEqual([0, 0]);
  });

  it('is not made up for by one of a sign-in', async () => {
    const { prove, browser } = begin();
    const captcha = await passHumanCheck(app, browser, 'sign-in');
    expect((await prove(person, { captcha })).code).toBe('captcha.expired');
  });
});

describe('a wrong Internet Password', () => {
  it('counts as a failed sign-in and tells nothing of the Basic Password', async () => {
    const { prove, browser } = begin();
    for (const given of [wrong, { ...wrong, ...wrongBasic }])
      expect(await prove(person, given)).toMatchObject({ status: 401, code: 'sign_in.failed' });
    expect([await signInCount(), await basicCount()]).toEqual([2, 0]);
    expect((await browser.call(getCancellation, {})).body).toMatchObject({ step: 'details' });
    const row = await app.database.prisma.internetUser.findUniqueOrThrow({ where: { id: person.userId } });
    expect(row.failedSignIns).toBe(2);
  });

  it('rests the ID for sign-in and cancellation alike; only the right password is told so', async () => {
    for (let count = 0; count < signInLockout.restAfter; count += 1) await begin().prove(person, wrong);
    expect((await begin().prove(person, wrong)).code).toBe('sign_in.failed');
    expect(await begin().prove(person)).toMatchObject({ status: 429, code: 'sign_in.resting' });
    const browser = app.browser();
    const captcha = await passHumanCheck(app, browser, 'sign-in');
    const { internetUserId, internetPassword } = person;
    const body = { internetUserId, internetPassword, captcha };
    expect((await browser.call(signIn, { body })).code).toBe('sign_in.resting');
    expect(await basicCount()).toBe(0);
  });

  it('is taken back by a right one, as by a sign-in', async () => {
    const { prove } = begin();
    await prove(person, wrong);
    await prove(person);
    expect(await signInCount()).toBe(0);
  });
});

describe('a wrong Basic Password', () => {
  it('counts on its account, and rests it for every use', async () => {
    const { prove, browser } = begin();
    for (let left = basicPasswordLockout.restAfter - 1; left > 0; left -= 1)
      expect(await prove(person, wrongBasic)).toMatchObject({
        status: 422,
        code: 'basic_password.wrong',
        data: { attemptsLeft: left },
      });
    expect(await prove(person, wrongBasic)).toMatchObject({ status: 429, code: 'basic_password.locked' });
    expect(await prove(person)).toMatchObject({ status: 429, code: 'basic_password.locked' });
    expect((await browser.call(getCancellation, {})).body).toMatchObject({ step: 'details' });
    // The Internet Password was right each time: nothing is held against it.
    expect(await signInCount()).toBe(0);
  });

  it('leaves an earlier proof of the same browser alone', async () => {
    const { prove, browser } = begin();
    await prove(person);
    await prove(person, wrongBasic);
    expect((await browser.call(getCancellation, {})).body).toMatchObject({ step: 'review' });
  });
});

describe('whether an ID exists', () => {
  const kindOf = (statement: string): string => statement.split(' ', 1)[0] ?? '';
  const takes = async (internetUserId: string) => {
    const { prove, browser } = begin();
    const captcha = await passHumanCheck(app, browser, 'cancellation');
    let sent: readonly string[] = [];
    const { hashes, decoys } = await counted.during(async () => {
      sent = await statements.during(async () => {
        expect((await prove(person, { ...wrong, internetUserId, captcha })).code).toBe('sign_in.failed');
      });
    });
    return { kinds: sent.map(kindOf), slowHashes: hashes + decoys };
  };
  // Whose first event it is begins a chain in the audit log, once and for all: the second one counts.
  const again = async (internetUserId: string) => {
    await takes(internetUserId);
    return takes(internetUserId);
  };

  it.each([
    ['a wrong password', async () => person.internetUserId],
    ['what can be no ID', async () => 'no such ID'],
    [
      'a cancelled ID',
      async () => {
        const gone = await app.people.registered({ basicPasswordChanged: true });
        await begin().cancel(gone);
        return gone.internetUserId;
      },
    ],
  ])('is not told by the work that %s takes', async (_what, make) => {
    const ofUnknown = await again('none0001');
    const found = await again(await make());
    expect(found).toEqual(ofUnknown);
    expect(found.slowHashes).toBe(1);
  });
});

describe('what is no form at all', () => {
  const captcha = { challengeId: '01890000-0000-7000-8000-000000000000', answer: 'x' };
  const whole = { internetUserId: 'Harbor88', internetPassword: 'x', basicPassword: '12345678', captcha };
  it.each([
    ['nothing', {}],
    ['a list', []],
    ['an empty ID', { ...whole, internetUserId: '' }],
    ['an ID of another kind', { ...whole, internetUserId: { $ne: '' } }],
    ['an endless password', { ...whole, internetPassword: 'x'.repeat(5000) }],
    ['a Basic Password of letters', { ...whole, basicPassword: 'abcdefgh' }],
    ['no human check', { ...whole, captcha: undefined }],
  ])('%s is refused by its fields', async (_what, payload) => {
    for (const url of ['/api/v1/cancellation', '/api/v1/cancellation/confirmation']) {
      const response = await app.browser().send({ method: 'POST', url, payload });
      expect([response.statusCode, response.json()]).toMatchObject(
        url.endsWith('confirmation') && 'internetUserId' in payload && payload.internetUserId === 'Harbor88'
          ? [409, { code: 'cancellation.not_started' }]
          : [422, { code: 'request.invalid' }],
      );
    }
  });

  it('full-width digits and letters are what they mean', async () => {
    const basicPassword = person.basicPassword.replaceAll(/\d/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    );
    const internetUserId = ` ${person.internetUserId.toUpperCase()} `;
    expect((await begin().prove(person, { basicPassword, internetUserId })).status).toBe(200);
  });
});
