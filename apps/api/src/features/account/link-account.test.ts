import { getBasicPasswordDue, getSession, linkAccount, listAccounts } from '@vestibule/contract';
import { maskEmail, maskPhone } from '@vestibule/domain/contact-masks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { brokenInvariants } from '#testing/invariants.ts';
import { freeAccount, linkBody, settledInvestor } from '#testing/linked-accounts.ts';
import { proveFreshly, signedInBrowser } from '#testing/signed-in.ts';

let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());

const minute = 60_000;
const events = async (accountId: string) =>
  (await app.parts.repositories.audit.list(`account:${accountId}`)).map(({ event }) => event);

describe('the list', () => {
  test('shows a proved account with its contacts masked', async () => {
    const { person, browser } = await settledInvestor(app);
    const { body } = await browser.call(listAccounts, {});
    const [record] = await app.parts.repositories.accounts.particularsOf([person.basicUserId]);
    const { email, phone } = record ?? { email: null, phone: null };
    expect(JSON.stringify(body)).not.toContain(email);
    expect(body).toEqual({
      mayLink: true,
      items: [
        {
          proved: true,
          id: person.accountId,
          position: 1,
          basicUserId: person.basicUserId,
          holderKind: 'individual',
          status: 'open',
          nameZh: '陳大文',
          nameEn: 'CHAN Tai Man',
          maskedEmail: maskEmail(email ?? ''),
          maskedPhone: maskPhone(phone ?? ''),
          linkedAt: app.clock.now().toISOString(),
          basicPasswordSetAt: app.clock.now().toISOString(),
          basicPasswordChangeableFrom: new Date(app.clock.now().getTime() + 24 * 60 * minute).toISOString(),
        },
      ],
    });
  });

  test('is for who has left the first sign-in behind', async () => {
    const newcomer = await signedInBrowser(app, await app.people.registered());
    expect(await newcomer.call(listAccounts, {})).toMatchObject({ code: 'basic_password.change_required' });
    expect(await app.browser().call(listAccounts, {})).toMatchObject({ code: 'session.required' });
  });
});

describe('linking', () => {
  test('an account whose holder has chosen its Basic Password proves it at once', async () => {
    const { browser } = await settledInvestor(app);
    const further = await freeAccount(app);
    const { status, body } = await browser.call(linkAccount, { body: linkBody(further) });
    expect(status).toBe(200);
    expect(body.items[1]).toMatchObject({ proved: true, id: further.accountId, position: 2 });
    expect(await events(further.accountId)).toEqual(
      expect.arrayContaining(['account.linked', 'account.proved']),
    );
  });

  test('an account with its issued one shows nothing but its number, and asks for the change', async () => {
    const { person, browser } = await settledInvestor(app);
    const other = await signedInBrowser(app, person);
    const further = await app.people.account();
    const { body } = await browser.call(linkAccount, { body: linkBody(further) });
    const { accountId: id, basicUserId } = further;
    expect(body.items[1]).toEqual({ proved: false, id, position: 2, basicUserId, proof: 'change' });
    for (const session of [browser, other])
      expect((await session.call(getSession, {})).body).toMatchObject({ stage: 'active' });
    const later = await signedInBrowser(app, person);
    expect((await later.call(getBasicPasswordDue, {})).body.current).toMatchObject({
      position: 2,
      mayPutOff: true,
    });
  });

  test('takes full-width figures and small letters', async () => {
    const { browser } = await settledInvestor(app);
    const further = await freeAccount(app);
    const wide = further.basicUserId.replace(/\d/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    );
    const body = { ...linkBody(further), basicUserId: ` ${wide}`, identityPrefix: 'a１23' };
    expect(await browser.call(linkAccount, { body })).toMatchObject({ status: 200 });
  });

  test('twice answers the same and links once', async () => {
    const { browser } = await settledInvestor(app);
    const further = await freeAccount(app);
    const body = linkBody(further);
    const [one, two] = await Promise.all([
      browser.call(linkAccount, { body }),
      browser.call(linkAccount, { body }),
    ]);
    const later = await browser.call(linkAccount, { body });
    expect([one.status, two.status, later.status]).toEqual([200, 200, 200]);
    expect(two.body).toEqual(one.body);
    expect(later.body).toEqual(one.body);
    expect((await events(further.accountId)).filter((event) => event === 'account.linked')).toHaveLength(1);
  });

  test('is for three beside the primary', async () => {
    const { browser } = await settledInvestor(app, { linked: 3 });
    expect((await browser.call(listAccounts, {})).body.mayLink).toBe(false);
    const further = await freeAccount(app);
    expect(await browser.call(linkAccount, { body: linkBody(further) })).toMatchObject({
      status: 409,
      code: 'account.no_place_left',
    });
    expect(await events(further.accountId)).not.toContain('account.linked');
  });

  test('two at once for the last place link one', async () => {
    const { browser } = await settledInvestor(app, { linked: 2 });
    const [one, two] = [await freeAccount(app), await freeAccount(app)];
    const answers = await Promise.all(
      [one, two].map((account) => browser.call(linkAccount, { body: linkBody(account) })),
    );
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['account.no_place_left', undefined]));
  });

  test('of one account by two investors: the database decides', async () => {
    const [one, two] = [await settledInvestor(app), await settledInvestor(app)];
    const further = await freeAccount(app);
    const answers = await Promise.all(
      [one, two].map(({ browser }) => browser.call(linkAccount, { body: linkBody(further) })),
    );
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['account.not_matched', undefined]));
  });

  test('asks for the Internet Password anew after ten minutes', async () => {
    const { person, browser } = await settledInvestor(app);
    const further = await freeAccount(app);
    app.clock.advance(10 * minute + 1);
    expect(await browser.call(linkAccount, { body: linkBody(further) })).toMatchObject({
      status: 403,
      code: 'session.proof_required',
    });
    await proveFreshly(browser, person);
    expect(await browser.call(linkAccount, { body: linkBody(further) })).toMatchObject({ status: 200 });
  });
});

describe('linking is refused', () => {
  test('for a wrong Basic Password, which is counted for the account', async () => {
    const { browser } = await settledInvestor(app);
    const further = await freeAccount(app);
    const body = { ...linkBody(further), basicPassword: '60482937' };
    expect(await browser.call(linkAccount, { body })).toMatchObject({
      status: 422,
      code: 'basic_password.wrong',
      data: { attemptsLeft: 4 },
    });
    expect(await events(further.accountId)).toContain('basic_password.failed');
    expect(await browser.call(linkAccount, { body: linkBody(further) })).toMatchObject({ status: 200 });
  });

  test('for a quarter of an hour after five that did not match, whatever comes then', async () => {
    const { person, browser } = await settledInvestor(app);
    const further = await freeAccount(app);
    const wrong = { ...linkBody(further), basicUserId: '99999999' };
    for (let tried = 0; tried < 5; tried += 1)
      expect(await browser.call(linkAccount, { body: wrong })).toMatchObject({
        status: 422,
        code: 'account.not_matched',
      });
    const until = new Date(app.clock.now().getTime() + 15 * minute).toISOString();
    expect(await browser.call(linkAccount, { body: linkBody(further) })).toMatchObject({
      status: 429,
      code: 'account.linking_rests',
      data: { until },
    });
    app.clock.advance(15 * minute);
    const later = await signedInBrowser(app, person);
    expect(await later.call(linkAccount, { body: linkBody(further) })).toMatchObject({ status: 200 });
    const ofUser = await app.parts.repositories.audit.list(`user:${person.userId}`);
    expect(ofUser.filter(({ event }) => event === 'account.link_refused')).toHaveLength(5);
  });

  test.each([
    [{ basicUserId: '' }, 'basicUserId', 'required'],
    [{ basicUserId: '1234567' }, 'basicUserId', 'basic_user_id.length'],
    [{ basicUserId: '1234567x' }, 'basicUserId', 'basic_user_id.digits'],
    [{ identityPrefix: 'A1' }, 'identityPrefix', 'identity_prefix.shape'],
    [{ basicPassword: '１２３' }, 'basicPassword', 'basic_password.shape'],
  ])('for %j before anything is looked at', async (wrong, path, code) => {
    const { browser } = await settledInvestor(app);
    const body = { basicUserId: '04999999', identityPrefix: 'A123', basicPassword: '60482937', ...wrong };
    expect(await browser.call(linkAccount, { body })).toMatchObject({
      code: 'request.invalid',
      data: { issues: [{ path, code }] },
    });
  });
});

test('leaves nothing that breaks a rule', async () => {
  expect(await brokenInvariants(app.database.prisma)).toEqual([]);
});
