import {
  abandonContactChange,
  changeAddress,
  choosePaperLanguage,
  confirmContactChange,
  getParticulars,
  startEmailChange,
  startPhoneChange,
} from '@vestibule/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { codeIn } from '#testing/letter-code.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

type Person = Awaited<ReturnType<TestApp['people']['registered']>>;

const minute = 60_000;
let app: TestApp;
let person: Person;
let browser: TestBrowser;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  person = await app.people.registered({ basicPasswordChanged: true });
  browser = await signedInBrowser(app, person);
  await app.database.prisma.outgoingLetter.deleteMany();
});

const id = () => ({ id: person.accountId });
const contact = (channel: 'email' | 'phone') => ({ ...id(), channel });
const start = (value: string, channel: 'email' | 'phone' = 'email') =>
  browser.call(channel === 'email' ? startEmailChange : startPhoneChange, { params: id(), body: { value } });
const confirm = (code: string, channel: 'email' | 'phone' = 'email') =>
  browser.call(confirmContactChange, { params: contact(channel), body: { code } });
const codeFor = async (recipient: string) => codeIn((await app.letters(recipient)).at(-1)?.body ?? '');
const address = (addressLines: string[], shown: string[]) =>
  browser.call(changeAddress, { params: id(), body: { addressLines, shown } });

describe('nobody else', () => {
  const strange = async () => {
    const other = await app.people.registered({ basicPasswordChanged: true });
    return { ...(await app.people.account()), other };
  };

  test('whatever account is named, an unknown, a free and another’s answer alike and change nothing', async () => {
    const { accountId, other } = await strange();
    for (const named of [accountId, other.accountId, app.parts.ids.uuid()]) {
      const params = { id: named };
      const codes = [
        await browser.call(changeAddress, { params, body: { addressLines: ['1 Street'], shown: [] } }),
        await browser.call(choosePaperLanguage, { params, body: { language: 'en' } }),
        await browser.call(startEmailChange, { params, body: { value: 'x@example.org' } }),
        await browser.call(confirmContactChange, {
          params: { ...params, channel: 'email' },
          body: { code: '123456' },
        }),
        await browser.call(abandonContactChange, { params: { ...params, channel: 'email' } }),
      ].map(({ code }) => code);
      expect(new Set(codes)).toEqual(new Set(['account.not_found']));
    }
    expect(await app.letters()).toEqual([]);
  });

  test('an account that is not proved yet shows nothing; a closed one is shown and not changed', async () => {
    const holder = await app.people.registered({ linked: 1, basicPasswordChanged: true });
    const [linked] = holder.linked;
    const { prisma } = app.database;
    await prisma.accountLink.update({
      where: { accountId: linked?.accountId ?? '' },
      data: { provenAt: null },
    });
    browser = await signedInBrowser(app, holder);
    const shown = (await browser.call(getParticulars, {})).body.accounts;
    expect(shown.map((account) => account.id)).toEqual([holder.accountId]);
    await prisma.basicAccount.update({ where: { id: holder.accountId }, data: { status: 'closed' } });
    const answer = await browser.call(choosePaperLanguage, {
      params: { id: holder.accountId },
      body: { language: 'en' },
    });
    expect(answer.code).toBe('account.closed');
  });

  test('who signed in long ago gives the password anew, but for the code that was waited for', async () => {
    await start('new@example.org');
    const code = await codeFor('new@example.org');
    app.clock.advance(11 * minute);
    expect((await address(['1 Street'], [])).code).toBe('session.proof_required');
    expect((await start('other@example.org')).code).toBe('session.proof_required');
    expect((await confirm(code)).status).toBe(200);
  });
});
