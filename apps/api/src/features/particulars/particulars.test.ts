import {
  abandonContactChange,
  changeAddress,
  chooseAlerts,
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
const present = async () => {
  const { accounts, declinedAlerts } = (await browser.call(getParticulars, {})).body;
  const [account] = accounts;
  if (account === undefined) throw new Error('no account is shown');
  return { ...account, declinedAlerts };
};
const stored = () => app.database.prisma.basicAccount.findUniqueOrThrow({ where: { id: person.accountId } });
const start = (value: string, channel: 'email' | 'phone' = 'email') =>
  browser.call(channel === 'email' ? startEmailChange : startPhoneChange, { params: id(), body: { value } });
const confirm = (code: string, channel: 'email' | 'phone' = 'email') =>
  browser.call(confirmContactChange, { params: contact(channel), body: { code } });
const codeFor = async (recipient: string) => codeIn((await app.letters(recipient)).at(-1)?.body ?? '');
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');
const address = (addressLines: string[], shown: string[]) =>
  browser.call(changeAddress, { params: id(), body: { addressLines, shown } });
const events = async () => (await app.parts.repositories.audit.list(`account:${person.accountId}`)).slice(-3);

describe('the address', () => {
  test('is changed, on record by name, and told to the investor', async () => {
    const { addressLines } = await present();
    const { body } = await address(['  九龍  彌敦道１００號 ', '', 'Flat A, 3/F'], addressLines);
    expect(body.accounts[0]?.addressLines).toEqual(['九龍 彌敦道100號', 'Flat A, 3/F']);
    const last = (await events()).at(-1);
    expect(last).toMatchObject({ event: 'particulars.changed', data: { fields: 'address' } });
    const [letter] = await app.letters();
    expect(letter).toMatchObject({ kind: 'particulars-changed', recipient: (await stored()).email });
    expect(letter?.body).toContain('通訊地址');
    expect(letter?.body).not.toContain('彌敦道');
  });

  test('changed in another tab meanwhile is not written over; the same twice is done once', async () => {
    const { addressLines } = await present();
    await address(['1 First Street'], addressLines);
    expect((await address(['2 Second Street'], addressLines)).code).toBe('particulars.changed_meanwhile');
    expect((await stored()).addressLines).toEqual(['1 First Street']);
    expect((await address(['1 First Street'], addressLines)).status).toBe(200);
    expect(await app.letters()).toHaveLength(1);
  });
});

describe('a new e-mail address', () => {
  test('counts once its code was given; the old one is told, masked', async () => {
    const former = (await stored()).email ?? '';
    const { body } = await start(' New.Name＠EXAMPLE.org ');
    expect(body.accounts[0]?.pending).toMatchObject([
      { channel: 'email', value: 'New.Name@example.org', attemptsLeft: 5 },
    ]);
    expect((await stored()).email).toBe(former);
    const code = await codeFor('New.Name@example.org');
    expect((await confirm(` ${code.slice(0, 3)} ${code.slice(3)}`)).body.accounts[0]).toMatchObject({
      maskedEmail: 'N…@example.org',
      pending: [],
    });
    const [told] = await app.letters(former);
    expect(told).toMatchObject({ kind: 'contact-replaced' });
    expect(told?.body).toContain('N…@example.org');
    expect(told?.body).not.toContain('New.Name');
    expect((await app.letters('New.Name@example.org')).map(({ kind }) => kind)).toEqual([
      'contact-code',
      'particulars-changed',
    ]);
    expect((await events()).map(({ event }) => event)).toEqual(
      expect.arrayContaining(['contact_code.sent', 'particulars.changed']),
    );
    // The button pressed twice.
    expect((await confirm(code)).status).toBe(200);
    expect(await app.letters(former)).toHaveLength(1);
  });

  test('is guessed five times and no more', async () => {
    await start('new@example.org');
    const code = await codeFor('new@example.org');
    const left = [];
    for (let tried = 0; tried < 5; tried += 1) left.push((await confirm(wrong(code))).data['attemptsLeft']);
    expect(left).toEqual([4, 3, 2, 1, 0]);
    expect((await confirm(code)).code).toBe('contact.code_expired');
    expect((await present()).pending).toEqual([]);
  });

  test('guessed at by many at once is guessed at five times', async () => {
    await start('new@example.org');
    const code = await codeFor('new@example.org');
    const answers = await Promise.all(Array.from({ length: 9 }, () => confirm(wrong(code))));
    expect(answers.filter((answer) => answer.code === 'contact.code_wrong')).toHaveLength(5);
  });

  test('has a quarter of an hour, and is forgotten after', async () => {
    await start('new@example.org');
    const code = await codeFor('new@example.org');
    app.clock.advance(14 * minute);
    await browser.call(getParticulars, {});
    app.clock.advance(minute);
    expect((await confirm(code)).code).toBe('contact.code_expired');
    await app.parts.repositories.particulars.purgeChanges(new Date(app.clock.now().getTime() + 1));
    expect((await confirm(code)).code).toBe('contact.not_pending');
  });

  test('asked for again voids the code before; not sooner than after a minute', async () => {
    await start('one@example.org');
    const before = await codeFor('one@example.org');
    const soon = await start('two@example.org');
    expect([soon.code, soon.status]).toEqual(['contact.too_soon', 429]);
    app.clock.advance(minute);
    await start('two@example.org');
    const code = await codeFor('two@example.org');
    if (before !== code) expect((await confirm(before)).code).toBe('contact.code_wrong');
    await confirm(code);
    expect((await stored()).email).toBe('two@example.org');
  });

  test('costs five codes without one that was used, then a day', async () => {
    for (let asked = 0; asked < 5; asked += 1) {
      expect((await start(`new${asked}@example.org`)).status).toBe(200);
      app.clock.advance(minute);
    }
    expect((await start('new9@example.org')).code).toBe('contact.too_many');
    // The other channel is not meant.
    expect((await start('+85261234567', 'phone')).status).toBe(200);
  });

  test('is abandoned, and its code with it', async () => {
    await start('new@example.org');
    const code = await codeFor('new@example.org');
    await browser.call(abandonContactChange, { params: contact('email') });
    expect((await present()).pending).toEqual([]);
    expect((await confirm(code)).code).toBe('contact.not_pending');
  });

  test('with another header in it is refused, and nothing is written', async () => {
    const { data } = await start('a@example.org\r\nBcc: all@example.org');
    expect(data).toEqual({ issues: [{ path: 'value', code: 'email.characters' }] });
    expect(await app.letters()).toEqual([]);
  });

  test('is not the present one', async () => {
    const { email } = await stored();
    expect((await start(email ?? '')).data).toEqual({ issues: [{ path: 'value', code: 'contact.same' }] });
  });
});

describe('a new telephone number', () => {
  test.each([
    ['６１２３ ４５６７', '+85261234567'],
    ['0044 20 7946 0018', '+442079460018'],
  ])('%s gets its code by text message', async (typed, value) => {
    const former = (await stored()).phone ?? '';
    await start(typed, 'phone');
    const [letter] = await app.letters(value);
    expect(letter).toMatchObject({ channel: 'text', subject: '' });
    await confirm(codeIn(letter?.body ?? ''), 'phone');
    expect((await stored()).phone).toBe(value);
    const told = (await app.letters(former)).filter(({ body }) => body.includes(`…${value.slice(-4)}`));
    expect(told[0]).toMatchObject({ channel: 'text', kind: 'contact-replaced' });
  });
});

describe('what is chosen', () => {
  test('the language of paper', async () => {
    const choose = (language: 'en' | 'zh-Hant') =>
      browser.call(choosePaperLanguage, { params: id(), body: { language } });
    expect((await choose('en')).body.accounts[0]?.language).toBe('en');
    await choose('en');
    expect(await app.letters()).toHaveLength(1);
  });

  test('alerts: a declined one is not written, that they were declined is', async () => {
    const { body } = await browser.call(chooseAlerts, { body: { declined: ['new-device'] } });
    expect(body.declinedAlerts).toEqual(['new-device']);
    await signedInBrowser(app, person);
    expect((await app.letters()).map(({ kind }) => kind)).toEqual(['particulars-changed']);
  });
});
