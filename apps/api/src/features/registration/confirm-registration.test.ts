import { abandonRegistration, getRegistration } from '@vestibule/contract';
import { registrationDraftLifetimeMs } from '@vestibule/domain/registration';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { currentTermsVersion } from '@vestibule/brand/terms';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import type { Registrant, RegistrationJourney } from '#testing/registration-journey.ts';

let test: TestApp;
let journey: RegistrationJourney;
beforeAll(async () => {
  test = await buildTestApp();
});
beforeEach(() => {
  journey = registrationJourney(test.browser(), test.oracle);
});
afterAll(() => test.close());

let chosen = 0;
const freshId = () => `Sure${String((chosen += 1)).padStart(4, '0')}`;
const anotherBrowser = () => registrationJourney(test.browser(), test.oracle);
const read = async ({ browser }: RegistrationJourney = journey) =>
  (await browser.call(getRegistration, {})).body;
const wrongPassword = ({ basicPassword }: Registrant) =>
  `${basicPassword.slice(0, 7)}${basicPassword.endsWith('0') ? '1' : '0'}`;
const userOf = (internetUserId: string) =>
  test.database.prisma.internetUser.findUnique({
    where: { key: internetUserId.toLowerCase() },
    include: { links: { orderBy: { position: 'asc' } }, password: true, termsAcceptances: true },
  });

describe('a confirmation', () => {
  it('makes the Internet User with all that belongs to it', async () => {
    const person = await test.people.account();
    const linked = [await test.people.account(), await test.people.account()];
    const internetUserId = freshId();
    await journey.toDetails();
    await journey.acceptTerms({ locale: 'en' });
    await journey.submit(person, {
      internetUserId,
      linkedBasicUserIds: linked.map(({ basicUserId }) => basicUserId),
    });
    const now = test.clock.now();

    const { status, body } = await journey.confirm(person.basicPassword);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      step: 'done',
      registeredAt: now.toISOString(),
      details: { internetUserId },
    });
    expect(await userOf(internetUserId)).toMatchObject({
      internetUserId,
      status: 'active',
      language: 'en',
      registeredAt: now,
      lastSignInAt: null,
      links: [
        { accountId: person.accountId, position: 1, linkedAt: now, provenAt: now },
        { accountId: linked[0]?.accountId, position: 2, linkedAt: now, provenAt: null },
        { accountId: linked[1]?.accountId, position: 3, linkedAt: now, provenAt: null },
      ],
      password: { setAt: now },
      termsAcceptances: [{ version: currentTermsVersion, locale: 'en', acceptedAt: now }],
    });
  });

  it('sets the password that was chosen', async () => {
    const person = await test.people.account();
    const internetUserId = freshId();
    await journey.register(person, { internetUserId, internetPassword: 'Lighthouse2027' });
    const password = (await userOf(internetUserId))?.password;
    if (!password) throw new Error('no password');
    expect(await test.parts.hasher.verify('Lighthouse2027', password)).toBe(true);
    expect(await test.parts.hasher.verify('lighthouse2027', password)).toBe(false);
  });

  it('leaves no digest in the draft', async () => {
    await journey.register(await test.people.account(), { internetUserId: freshId() });
    const row = await test.database.prisma.registrationDraft.findMany({
      where: { step: 'done', passwordDigest: { not: null } },
    });
    expect(row).toEqual([]);
  });

  it('is on record for the user and for each account, without a secret', async () => {
    const person = await test.people.account({ identityPrefix: 'QX42' });
    const other = await test.people.account({ identityPrefix: 'QX42' });
    const internetUserId = freshId();
    await journey.register(person, { internetUserId, linkedBasicUserIds: [other.basicUserId] });
    const userId = (await userOf(internetUserId))?.id ?? '';
    const events = await Promise.all(
      [`user:${userId}`, `account:${person.accountId}`, `account:${other.accountId}`].map((subject) =>
        test.parts.repositories.audit.list(subject),
      ),
    );
    expect(events.map((chain) => chain.at(-1))).toMatchObject([
      {
        event: 'registration.completed',
        actor: 'investor',
        data: {
          internetUserId,
          accounts: 2,
          termsVersion: currentTermsVersion,
          address: '127.0.0.1',
          userAgent: 'test browser',
        },
      },
      { event: 'account.linked', data: { userId, position: 1 } },
      { event: 'account.linked', data: { userId, position: 2 } },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/QX42|Lighthouse|\$2/);
  });

  it('answers a retry the same, whatever it brings, and does nothing again', async () => {
    const person = await test.people.account();
    const internetUserId = freshId();
    const first = await journey.register(person, { internetUserId });
    test.clock.advance(1000);
    for (const basicPassword of [person.basicPassword, wrongPassword(person)]) {
      const again = await journey.confirm(basicPassword);
      expect(again.status).toBe(200);
      expect({ ...again.body, now: '' }).toEqual({ ...first.body, now: '' });
    }
    expect((await read()).registeredAt).toBe(first.body.registeredAt);
    expect(await test.parts.repositories.audit.list(`account:${person.accountId}`)).toHaveLength(2);
  });

  it('of an account that was registered is not taken for another', async () => {
    const person = await test.people.account();
    await journey.register(person, { internetUserId: freshId() });
    expect(await anotherBrowser().toReview(person, { internetUserId: freshId() })).toMatchObject({
      code: 'registration.not_matched',
    });
  });
});

describe('the Basic Password', () => {
  it('when wrong is counted across drafts and browsers, then rests', async () => {
    const person = await test.people.account();
    const left: unknown[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const browser = anotherBrowser();
      await browser.toReview(person, { internetUserId: freshId() });
      const { status, code, data } = await browser.confirm(wrongPassword(person));
      expect([status, code]).toEqual([422, 'basic_password.wrong']);
      left.push(data['attemptsLeft']);
    }
    expect(left).toEqual([4, 3, 2, 1]);
    await journey.toReview(person, { internetUserId: freshId() });
    const until = new Date(test.clock.now().getTime() + 30 * 60 * 1000).toISOString();
    const locked = { status: 429, code: 'basic_password.locked', data: { until } };
    expect(await journey.confirm(wrongPassword(person))).toMatchObject(locked);
    expect(await journey.confirm(person.basicPassword)).toMatchObject(locked);
    expect((await read()).step).toBe('review');
  });

  it.each(['', '1234567', '123456789', 'abcdefgh', '１２３４５６７８９', ' 12345678', "' OR 1=1"])(
    'of the shape %j is refused and not counted',
    async (text) => {
      const person = await test.people.account();
      await journey.toReview(person, { internetUserId: freshId() });
      expect(await journey.confirm(text)).toMatchObject({ status: 422, code: 'request.invalid' });
      expect((await journey.confirm(wrongPassword(person))).data).toEqual({ attemptsLeft: 4 });
    },
  );

  it('may be typed full-width', async () => {
    const person = await test.people.account();
    await journey.toReview(person, { internetUserId: freshId() });
    const wide = [...person.basicPassword]
      .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      .join('');
    expect((await journey.confirm(wide)).body.step).toBe('done');
  });
});

describe('a confirmation out of turn', () => {
  it('is refused before the details are given', async () => {
    const person = await test.people.account();
    await journey.toDetails();
    expect(await journey.confirm(person.basicPassword)).toMatchObject({
      status: 409,
      code: 'registration.step_not_reached',
    });
  });

  it('is refused when the draft is gone or past its time', async () => {
    const person = await test.people.account();
    await journey.toReview(person, { internetUserId: freshId() });
    test.clock.advance(registrationDraftLifetimeMs);
    expect(await journey.confirm(person.basicPassword)).toMatchObject({
      status: 410,
      code: 'registration.draft_expired',
    });
    await journey.browser.call(abandonRegistration, {});
    expect(await journey.confirm(person.basicPassword)).toMatchObject({
      status: 409,
      code: 'registration.not_started',
    });
  });

  it('asks for the terms once more where others came into force meanwhile', async () => {
    const person = await test.people.account();
    await journey.toReview(person, { internetUserId: freshId() });
    await test.database.prisma.registrationDraft.updateMany({
      where: { step: 'review' },
      data: { termsVersion: '0.9' },
    });
    const outdated = { status: 409, code: 'terms.outdated', data: { version: currentTermsVersion } };
    expect(await journey.confirm(person.basicPassword)).toMatchObject(outdated);
    await journey.acceptTerms();
    expect((await journey.confirm(person.basicPassword)).body.step).toBe('done');
  });
});
