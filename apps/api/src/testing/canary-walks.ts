import { currentTermsVersion } from '@vestibule/brand/terms';
import {
  abandonRegistration,
  acceptTerms,
  changeAddress,
  changeBasicPassword,
  chooseAlerts,
  confirmContactChange,
  getBasicPasswordDue,
  getRegistration,
  getSession,
  putOffBasicPassword,
  signOut,
  startEmailChange,
  startPhoneChange,
} from '@vestibule/contract';
import { importAccounts } from '#features/account/import-accounts.ts';
import { signOutHolder } from '#features/account/sign-out-holder.ts';
import { unlockAccount } from '#features/account/unlock-account.ts';
import { publishBroadcast } from '#features/broadcasts/publish-broadcast.ts';
import { withdrawBroadcast } from '#features/broadcasts/withdraw-broadcast.ts';
import { handleEnquiry } from '#features/contact/handle-enquiry.ts';
import { sendEnquiry } from '#features/contact/send-enquiry.ts';
import { publishTerms } from '#features/terms/publish-terms.ts';
import { addMaintenance } from '#features/service-hours/add-maintenance.ts';
import { deliverLetters } from '#features/letters/deliver-letters.ts';
import { retryLetter } from '#features/letters/retry-letter.ts';
import { canaries } from './canaries.ts';
import type { Aviary } from './canaries.ts';
import { codeIn } from './letter-code.ts';
import type { AccountPerson } from './people.ts';
import { termsTextOf } from './next-terms.ts';
import { changeBody } from './signed-in.ts';

const { internetPassword, issuedBasicPassword, wrongBasicPassword, identityPrefix } = canaries;
export const internetUserId = 'Finch777';
const holder = { internetUserId, internetPassword };

/** Every step, and whatever it may refuse. Answers the two accounts registered. */
export const walkRegistration = async (aviary: Aviary): Promise<[AccountPerson, AccountPerson]> => {
  const wishes = { identityPrefix, basicPassword: issuedBasicPassword };
  const accounts: [AccountPerson, AccountPerson] = [
    await aviary.people.account(wishes),
    await aviary.people.account(wishes),
  ];
  const [primary, linked] = accounts;
  const journey = aviary.journey();
  await journey.acceptTerms({ version: '0.1' });
  await journey.toDetails();
  const wrongAnswer = { ...(await journey.captcha()), answer: canaries.inBody };
  await journey.submit(primary, { ...holder, captcha: wrongAnswer });
  await journey.submit(primary, { ...holder, internetPasswordAgain: canaries.wrongInternetPassword });
  // Secrets in fields where they don't belong.
  await journey.submit(primary, { internetUserId: internetPassword, identityPrefix: internetPassword });
  await journey.submit(primary, { internetUserId: identityPrefix, internetPassword: issuedBasicPassword });
  await journey.submit(primary, { ...holder, identityPrefix: canaries.wrongIdentityPrefix });
  const unknown = { ...primary, basicUserId: issuedBasicPassword };
  await journey.submit(unknown, holder);
  await journey.submit(primary, { ...holder, linkedBasicUserIds: [linked.basicUserId] });
  await journey.browser.call(getRegistration, {});
  await journey.confirm(wrongBasicPassword);
  await journey.confirm(issuedBasicPassword);
  await journey.confirm(wrongBasicPassword);
  const another = aviary.journey();
  await another.toDetails();
  await another.browser.call(abandonRegistration, {});
  return accounts;
};

/** Wrong ones until the ID rests, the right one meanwhile, and after. */
export const walkSignIn = async (aviary: Aviary): Promise<void> => {
  const wrong = { internetPassword: canaries.wrongInternetPassword };
  for (let count = 0; count < 12; count += 1)
    await aviary.signIn(internetUserId, { ...wrong, checked: count >= 3 });
  await aviary.signIn(internetUserId, { internetPassword, checked: true });
  await aviary.signIn('Nobody77', wrong);
  await aviary.signIn(internetPassword, wrong);
  aviary.clock.advance(60 * 60_000);
  const { browser } = await aviary.signIn(internetUserId, { internetPassword, checked: true });
  await browser.call(getSession, {});
  await aviary.signIn(internetUserId, { internetPassword, on: browser });
  await browser.call(signOut, {});
  const left = await aviary.signIn(internetUserId, { internetPassword });
  aviary.clock.advance(60 * 60_000);
  await left.browser.call(getBasicPasswordDue, {});
};

/** Every refusal of a change, the change, the other account put off, the account locked by wrong ones and unlocked. */
export const walkChanges = async (
  aviary: Aviary,
  [primary, linked]: [AccountPerson, AccountPerson],
): Promise<void> => {
  const { prisma } = aviary.database;
  const { browser } = await aviary.signIn(internetUserId, { internetPassword });
  const change = async (wish: Partial<Parameters<typeof changeBody>[2]>) =>
    browser.call(changeBasicPassword, {
      body: await changeBody(aviary, browser, { current: issuedBasicPassword, ...wish }),
    });
  await change({ next: '12344321' });
  await change({ next: '11223344' });
  await change({ next: issuedBasicPassword });
  await change({ current: wrongBasicPassword, next: canaries.chosenBasicPassword });
  await change({ next: canaries.chosenBasicPassword });
  // As if it were issued anew: nobody can change one twice at a first sign-in.
  const where = { accountId: primary.accountId, digest: { not: null } };
  await prisma.basicPassword.updateMany({ where, data: { origin: 'issued' } });
  await change({ current: canaries.chosenBasicPassword, next: issuedBasicPassword });
  await prisma.basicPassword.updateMany({ where, data: { origin: 'chosen' } });
  await browser.call(putOffBasicPassword, { body: { position: 2 } });
  const again = await aviary.signIn(internetUserId, { internetPassword });
  for (let count = 0; count < 6; count += 1)
    await again.browser.call(changeBasicPassword, {
      body: await changeBody(aviary, again.browser, {
        position: 2,
        current: wrongBasicPassword,
        next: canaries.chosenBasicPassword,
      }),
    });
  await unlockAccount(aviary.parts)({ basicUserId: linked.basicUserId, operator: 'Wong' });
  const user = await prisma.internetUser.findFirstOrThrow({ where: { internetUserId } });
  await prisma.termsAcceptance.updateMany({ where: { userId: user.id }, data: { version: '0.9' } });
  const renewed = await aviary.signIn(internetUserId, { internetPassword });
  await renewed.browser.call(acceptTerms, { body: { version: currentTermsVersion, locale: 'en' } });
};

export const walkDesk = async ({ parts, clock, database }: Aviary, person: AccountPerson): Promise<void> => {
  const particulars = { nameZh: '陳大文', nameEn: 'CHAN Tai Man', email: 'new@example.com', phone: null };
  const entry = {
    basicUserId: person.basicUserId,
    holderKind: person.holderKind,
    identities: [{ kind: 'hong-kong-identity-card' as const, prefix: identityPrefix }],
    particulars: { ...particulars, language: 'en' as const, status: 'open' as const },
    basicPassword: wrongBasicPassword,
  };
  const desk = { draw: () => wrongBasicPassword, keep: async () => undefined, operator: 'Wong' };
  await importAccounts(parts)([entry], desk);
  await signOutHolder(parts)({ basicUserId: person.basicUserId, operator: 'Wong' });
  const texts = [{ locale: 'zh-Hant' as const, subject: '題目', body: '內容' }];
  const message = { topic: 'system' as const, reference: 'BRD-1', texts, publishedAt: undefined };
  await publishBroadcast(parts)({ ...message, operator: 'Wong' });
  await withdrawBroadcast(parts)({ reference: 'BRD-1', reason: '日期有誤', operator: 'Wong' });
  const terms = { version: '1.1', sections: termsTextOf('1.1'), effectiveFrom: '2031-01-06' };
  await publishTerms(parts)({ ...terms, operator: 'Wong' });
  const { id } = await database.prisma.internetUser.findFirstOrThrow({ where: { internetUserId } });
  const enquiry = { topic: 'other' as const, text: '你好', replyTo: '', locale: 'en' as const };
  const { reference } = await sendEnquiry(parts)(id, { ...enquiry, key: parts.ids.uuid() });
  await handleEnquiry(parts)({ reference, operator: 'Wong' });
  const startsAt = new Date(clock.now().getTime() + 24 * 60 * 60_000);
  const endsAt = new Date(startsAt.getTime() + 60 * 60_000);
  await addMaintenance(parts)({ startsAt, endsAt, operator: 'Wong' });
};

/** Every change of particulars, with codes wrong and right; the codes are secrets that are made on the way. */
export const walkParticulars = async (
  aviary: Aviary,
  { accountId }: Pick<AccountPerson, 'accountId'>,
): Promise<void> => {
  const { parts, letters, made } = aviary;
  const { browser } = await aviary.signIn(internetUserId, { internetPassword });
  await browser.call(putOffBasicPassword, { body: { position: 2 } });
  const params = { id: accountId };
  await browser.call(changeAddress, { params, body: { addressLines: ['1 Finch Street'], shown: [] } });
  await browser.call(chooseAlerts, { body: { declined: ['new-device'] } });
  for (const [channel, route, value] of [
    ['email', startEmailChange, 'canary@example.org'],
    ['phone', startPhoneChange, '+85261234567'],
  ] as const) {
    await browser.call(route, { params, body: { value } });
    const code = codeIn((await letters(value)).at(-1)?.body ?? '');
    made.add(code);
    const confirm = (given: string) =>
      browser.call(confirmContactChange, { params: { ...params, channel }, body: { code: given } });
    await confirm(code === '999999' ? '888888' : '999999');
    await confirm(code);
  }
  const [waiting] = await letters();
  await retryLetter(parts)({ id: waiting?.id ?? '', operator: 'Wong' });
  const taken = { carry: async () => undefined, close: () => undefined };
  const post = { carriers: { mail: taken, text: taken }, origin: undefined, warn: () => undefined };
  await deliverLetters({ ...parts, post })();
};

/** Requests that are none: broken bodies, other types, secrets in addresses and headers. */
export const walkAstray = async (aviary: Aviary): Promise<void> => {
  const json = 'application/json';
  const body = JSON.stringify({ internetUserId: canaries.inBody, internetPassword: canaries.inBody });
  for (const path of ['/session', '/registration/details', '/registration/confirmation', '/nowhere'])
    for (const [type, payload] of [
      [json, body],
      [json, body.slice(0, -5)],
      [json, `"${canaries.inBody}"`],
      [json, `{"__proto__": {"answer": "${canaries.inBody}"}}`],
      [json, `{"captcha": {"challengeId": "${canaries.inBody}", "answer": ["${canaries.inBody}"]}}`],
      [json, `{"padding": "${canaries.inBody.repeat(2000)}"}`],
      ['text/plain', canaries.inBody],
      ['application/x-www-form-urlencoded', `internetPassword=${canaries.inBody}`],
    ] as const)
      await aviary.send(path === '/session' || path === '/nowhere' ? 'POST' : 'PUT', path, { type, payload });
  for (const path of ['/session', '/registration', '/sessions', '/broadcasts', '/terms'])
    await aviary.send('GET', path);
};
