import { currentTermsVersion } from '@vestibule/brand/terms';
import {
  acceptRegistrationTerms,
  acceptTerms,
  getSession,
  getTerms,
  getTermsVersion,
  listBroadcasts,
  listTermsAcceptances,
  listTermsVersions,
  signIn,
} from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { termsTextOf } from '#testing/next-terms.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import { publishTerms } from './publish-terms.ts';

let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp();
});
// Publications change what everybody reads.
beforeEach(async () => {
  await test.database.prisma.termsVersion.deleteMany();
  test.clock.set('2026-11-24T02:00:00.000Z');
});
afterAll(() => test.close());

/** Today on the test's clock, in Hong Kong. */
const today = '2026-11-24';

const publish = (version: string, effectiveFrom?: string) =>
  publishTerms(test.parts)({
    version,
    sections: termsTextOf(version),
    effectiveFrom,
    operator: 'Chan Tai Man',
  });

const states = async () => {
  const { body } = await test.browser().call(listTermsVersions, {});
  return body.items.map(({ version, state }) => [version, state]);
};

describe('a published version', () => {
  it('is in force from its day on, and the one before can still be read', async () => {
    expect(await publish('1.1')).toEqual({ published: true, effectiveFrom: today });
    const browser = test.browser();
    const { body: current } = await browser.call(getTerms, { query: { locale: 'en' } });
    expect(current).toMatchObject({ version: '1.1', effectiveFrom: today, locale: 'en' });
    expect(current.sections[0]?.paragraphs[0]).toBe('Edition 1.1.');
    const former = { params: { version: currentTermsVersion }, query: { locale: 'zh-Hans' as const } };
    expect((await browser.call(getTermsVersion, former)).body).toMatchObject({
      version: currentTermsVersion,
      locale: 'zh-Hans',
    });
    expect(await states()).toEqual([
      ['1.1', 'in-force'],
      [currentTermsVersion, 'former'],
    ]);
  });

  it('for a later day waits for midnight in Hong Kong, and may be read before', async () => {
    await publish('1.1', '2026-11-26');
    const browser = test.browser();
    const read = async () => (await browser.call(getTerms, { query: { locale: 'en' } })).body.version;
    expect(await read()).toBe(currentTermsVersion);
    expect(await states()).toEqual([
      ['1.1', 'coming'],
      [currentTermsVersion, 'in-force'],
    ]);
    const coming = { params: { version: '1.1' }, query: { locale: 'zh-Hant' as const } };
    expect((await browser.call(getTermsVersion, coming)).body).toMatchObject({ effectiveFrom: '2026-11-26' });
    test.clock.set('2026-11-25T15:59:59.999Z');
    expect(await read()).toBe(currentTermsVersion);
    test.clock.set('2026-11-25T16:00:00.000Z');
    expect(await read()).toBe('1.1');
  });

  it('stands in the audit log with who published it', async () => {
    await publish('1.1');
    expect((await test.parts.repositories.audit.list('system')).at(-1)).toMatchObject({
      event: 'terms.published',
      actor: 'operator',
      data: { version: '1.1', effectiveFrom: today, operator: 'Chan Tai Man' },
    });
  });

  it.each([
    ['1.1', '2026-11-23', 'day_passed'],
    ['1.0', undefined, 'not_later'],
    ['0.9', undefined, 'not_later'],
  ])('is refused as %s from %s', async (version, day, why) => {
    expect(await publish(version, day)).toMatchObject({ published: false, why });
    expect(await states()).toEqual([[currentTermsVersion, 'in-force']]);
  });

  it('is refused on a day before that of one that is to come', async () => {
    await publish('1.1', '2026-12-24');
    const standing = { version: '1.1', effectiveFrom: '2026-12-24' };
    expect(await publish('1.2', '2026-12-23')).toEqual({ published: false, why: 'not_later', standing });
  });

  it('of two at once with one name only one stands', async () => {
    const outcomes = await Promise.all([publish('1.1'), publish('1.1'), publish('1.1')]);
    expect(outcomes.filter(({ published }) => published)).toHaveLength(1);
    expect(await states()).toHaveLength(2);
  });
});

describe('reading a version', () => {
  it.each(['9.9', '0.1'])('that is not there: %s', async (version) => {
    const asked = { params: { version }, query: { locale: 'en' as const } };
    expect(await test.browser().call(getTermsVersion, asked)).toMatchObject({
      status: 404,
      code: 'terms.not_found',
    });
  });

  it.each(['latest', '1', '__proto__', '%00', '1.0%2F..', "1.0'--"])(
    'whose name is none: %s',
    async (name) => {
      const response = await test
        .browser()
        .send({ method: 'GET', url: `/api/v1/terms/versions/${name}?locale=en` });
      expect(response.statusCode).toBe(422);
    },
  );
});

describe('an investor', () => {
  it('is asked once more at the next sign-in, and what was accepted is told', async () => {
    const person = await test.people.registered({ basicPasswordChanged: true });
    const browser = await signedInBrowser(test, person);
    test.clock.advance(60_000);
    await publish('1.1');
    // The session under way goes on to its end.
    expect((await browser.call(listBroadcasts, { query: { locale: 'en' } })).status).toBe(200);

    const { internetUserId, internetPassword } = person;
    const { body } = await browser.call(signIn, { body: { internetUserId, internetPassword } });
    expect(body).toMatchObject({ stage: 'terms-acceptance' });
    expect(await browser.call(listBroadcasts, { query: { locale: 'en' } })).toMatchObject({
      code: 'terms.acceptance_required',
    });
    expect(await browser.call(listTermsAcceptances, {})).toMatchObject({ code: 'terms.acceptance_required' });
    const former = { body: { version: currentTermsVersion, locale: 'en' as const } };
    expect(await browser.call(acceptTerms, former)).toMatchObject({
      code: 'terms.outdated',
      data: { version: '1.1' },
    });
    await browser.call(acceptTerms, { body: { version: '1.1', locale: 'zh-Hans' } });
    expect((await browser.call(getSession, {})).body).toMatchObject({ stage: 'active' });
    expect((await browser.call(listTermsAcceptances, {})).body.items).toMatchObject([
      { version: '1.1', locale: 'zh-Hans', acceptedAt: test.clock.now().toISOString() },
      { version: currentTermsVersion },
    ]);

    expect((await browser.call(signIn, { body: { internetUserId, internetPassword } })).body).toMatchObject({
      stage: 'active',
    });
  });

  it('reads only what they themselves accepted', async () => {
    await test.people.registered({ basicPasswordChanged: true });
    const browser = await signedInBrowser(test, await test.people.registered({ basicPasswordChanged: true }));
    expect((await browser.call(listTermsAcceptances, {})).body.items).toHaveLength(1);
    expect(await test.browser().call(listTermsAcceptances, {})).toMatchObject({ code: 'session.required' });
  });
});

describe('a registration under way', () => {
  const atReview = async (internetUserId: string) => {
    const person = await test.people.account();
    const journey = registrationJourney(test.browser(), test.oracle);
    await journey.toReview(person, { internetUserId });
    return { ...journey, basicPassword: person.basicPassword };
  };

  it('that accepted the version before is sent back to read', async () => {
    const { browser, confirm, basicPassword } = await atReview('Harbor88');
    await publish('1.1');
    expect(await confirm(basicPassword)).toMatchObject({
      code: 'terms.outdated',
      data: { version: '1.1' },
    });
    const former = { body: { version: currentTermsVersion, locale: 'en' as const } };
    expect(await browser.call(acceptRegistrationTerms, former)).toMatchObject({ code: 'terms.outdated' });
    await browser.call(acceptRegistrationTerms, { body: { version: '1.1', locale: 'en' } });
    expect((await confirm(basicPassword)).status).toBe(200);
  });

  it('at the moment of a publication ends registered or sent back, never in between', async () => {
    const { confirm, basicPassword } = await atReview('Harbor99');
    const before = await test.database.prisma.internetUser.count();
    const [confirmed, outcome] = await Promise.all([confirm(basicPassword), publish('1.1')]);
    expect(outcome.published).toBe(true);
    expect([200, 409]).toContain(confirmed.status);
    const registered = (await test.database.prisma.internetUser.count()) - before;
    expect(registered).toBe(confirmed.status === 200 ? 1 : 0);
  });
});
