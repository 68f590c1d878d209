import { currentTermsVersion } from '@vestibule/brand/terms';
import { acceptTerms, getSession, getTerms, signIn } from '@vestibule/contract';
import { locales } from '@vestibule/domain/locales';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';

let test: TestApp;
let browser: ReturnType<TestApp['browser']>;
beforeAll(async () => {
  test = await buildTestApp();
});
beforeEach(() => {
  browser = test.browser();
});
afterAll(() => test.close());

const outdated = { status: 409, code: 'terms.outdated', data: { version: currentTermsVersion } };
const accept = (version = currentTermsVersion) =>
  browser.call(acceptTerms, { body: { version, locale: 'en' } });

/** Signed in, having accepted a version that is no longer in force. */
const signedInBefore = async (wishes: { basicPasswordChanged: boolean }) => {
  const person = await test.people.registered(wishes);
  const { userId, internetUserId, internetPassword } = person;
  await test.database.prisma.termsAcceptance.updateMany({ where: { userId }, data: { version: '0.9' } });
  const { body } = await browser.call(signIn, { body: { internetUserId, internetPassword } });
  expect(body).toMatchObject({ signedIn: true, stage: 'terms-acceptance' });
  return person;
};

describe('the terms in force', () => {
  it.each(locales)('are read by anybody in %s', async (locale) => {
    const { status, body } = await browser.call(getTerms, { query: { locale } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: currentTermsVersion, locale });
    expect(body.sections.map(({ id }) => id)).toContain('personal-data');
  });

  it.each(['', 'fr', 'zh', 'zh-Hant,en', '__proto__', '文'])('are not there in %j', async (locale) => {
    const url = `/api/v1/terms?locale=${encodeURIComponent(locale)}`;
    const response = await browser.send({ method: 'GET', url });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({
      code: 'request.invalid',
      data: { issues: [{ path: 'locale' }] },
    });
  });
});

describe('accepting them', () => {
  it('is asked of who accepted an older version, and nothing else is open', async () => {
    const { userId } = await signedInBefore({ basicPasswordChanged: true });
    const { status, body } = await accept();
    expect(status).toBe(200);
    expect(body).toMatchObject({ signedIn: true, stage: 'active' });
    const acceptedAt = test.clock.now();
    expect(
      await test.database.prisma.termsAcceptance.findMany({
        where: { userId, version: currentTermsVersion },
      }),
    ).toEqual([{ userId, version: currentTermsVersion, locale: 'en', acceptedAt }]);
  });

  it('leads on to the Basic Password where that is due', async () => {
    await signedInBefore({ basicPasswordChanged: false });
    expect((await accept()).body).toMatchObject({ stage: 'basic-password-change' });
  });

  it('changes the token, and the one before is worth nothing', async () => {
    await signedInBefore({ basicPasswordChanged: true });
    const before = new Map(browser.cookies);
    await accept();
    expect([...browser.cookies]).not.toEqual([...before]);
    expect((await browser.call(getSession, {})).body).toMatchObject({ signedIn: true, stage: 'active' });
    browser.cookies.clear();
    for (const [name, value] of before) browser.cookies.set(name, value);
    expect((await browser.call(getSession, {})).body).toEqual({ signedIn: false });
  });

  it('is on record, once', async () => {
    const { userId } = await signedInBefore({ basicPasswordChanged: true });
    await accept();
    const again = await accept();
    expect(again.body).toMatchObject({ signedIn: true, stage: 'active' });
    const events = (await test.parts.repositories.audit.list(`user:${userId}`)).filter(
      ({ event }) => event === 'terms.accepted',
    );
    expect(events).toMatchObject([
      { actor: 'investor', data: { version: currentTermsVersion, locale: 'en' } },
    ]);
  });

  it('in two tabs at once is one acceptance', async () => {
    const { userId } = await signedInBefore({ basicPasswordChanged: true });
    const answers = await Promise.all([accept(), accept(), accept()]);
    // A tab that comes after the new token finds its own worth nothing: it reads the session anew.
    for (const { status } of answers) expect([200, 401]).toContain(status);
    expect(await test.parts.repositories.terms.acceptedInForce(userId, test.clock.now())).toBe(true);
    const events = (await test.parts.repositories.audit.list(`user:${userId}`)).filter(
      ({ event }) => event === 'terms.accepted',
    );
    expect(events).toHaveLength(1);
  });

  it.each(['0.9', '99', 'latest'])('is refused for version %s, which is not in force', async (version) => {
    const { userId } = await signedInBefore({ basicPasswordChanged: true });
    expect(await accept(version)).toMatchObject(outdated);
    expect(await test.parts.repositories.terms.acceptedInForce(userId, test.clock.now())).toBe(false);
  });

  it.each([{}, { version: '' }, { version: 'a'.repeat(21), locale: 'en' }, { version: '1.0', locale: 'fr' }])(
    'is refused as %j',
    async (payload) => {
      await signedInBefore({ basicPasswordChanged: true });
      const response = await browser.send({ method: 'POST', url: '/api/v1/terms/acceptance', payload });
      expect(response.statusCode).toBe(422);
      expect(response.json()).toMatchObject({ code: 'request.invalid' });
    },
  );

  it('is for who is signed in', async () => {
    expect(await accept()).toMatchObject({ status: 401, code: 'session.required' });
  });
});
