import {
  changeAddress,
  changeBasicPassword,
  changeInternetPassword,
  choosePrimary,
  linkAccount,
  signOut,
  unlinkAccount,
} from '@vestibule/contract';
import { declinableAlerts } from '@vestibule/domain/letters';
import type { AlertKind } from '@vestibule/domain/letters';
import type { Locale } from '@vestibule/domain/locales';
import { categoryOf } from '@vestibule/domain/registration';
import { letters as english } from '@vestibule/phrases/en/letters';
import { letters as simplified } from '@vestibule/phrases/zh-Hans/letters';
import { letters as traditional } from '@vestibule/phrases/zh-Hant/letters';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { cancellationJourney } from '#testing/cancellation-journey.ts';
import { statementsOn } from '#testing/counted-statements.ts';
import { freeAccount, linkBody, second, settledInvestor } from '#testing/linked-accounts.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import { signInAttempts } from '#testing/sign-in-attempts.ts';
import { changeBody, signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

/* Every alert as an act through the door queues it. */
let app: TestApp;
beforeAll(async () => {
  app = await buildTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.database.prisma.outgoingLetter.deleteMany();
});

const next = 'Lighthouse2026';
const street = '1 Quiet Street';
const words = { 'zh-Hant': traditional, 'zh-Hans': simplified, en: english };

interface Wish {
  readonly locale?: Locale;
  readonly declined?: readonly string[];
  readonly email?: string | null;
}

interface Done {
  /** Of the account that was the primary one once the act was done. */
  readonly recipient: string;
  /** What no letter may say. */
  readonly unsaid: readonly string[];
}

interface Settled extends Awaited<ReturnType<typeof settledInvestor>> {
  readonly email: string;
}

const emailOf = (basicUserId: string): string => `p${basicUserId}@example.com`;

const wished = async (
  { userId, accountId }: { readonly userId: string; readonly accountId: string },
  { locale = 'zh-Hant', declined = [], email }: Wish,
): Promise<void> => {
  const data = { language: locale, declinedAlerts: [...declined] };
  await app.database.prisma.internetUser.update({ where: { id: userId }, data });
  if (email !== undefined)
    await app.database.prisma.basicAccount.update({ where: { id: accountId }, data: { email } });
};

const done = ({ status, code }: { readonly status: number; readonly code: string | undefined }): void =>
  expect({ status, code }).toEqual({ status: 200, code: undefined });

/** Somebody who is in, with one account linked; what the sign-in told is out of the way. */
const settled =
  (act: (investor: Settled) => Promise<Done>) =>
  async (wish: Wish): Promise<Done> => {
    const { person, browser } = await settledInvestor(app, { linked: 1 });
    await wished(person, wish);
    await app.database.prisma.outgoingLetter.deleteMany();
    const { recipient, unsaid } = await act({ person, browser, email: emailOf(person.basicUserId) });
    const { internetUserId, internetPassword, basicUserId, basicPassword } = person;
    return { recipient, unsaid: [internetUserId, internetPassword, basicUserId, basicPassword, ...unsaid] };
  };

const acts: Record<AlertKind, (wish: Wish) => Promise<Done>> = {
  registered: async ({ locale = 'zh-Hant', email }) => {
    const account = await app.people.account();
    const { accountId, basicUserId, basicPassword } = account;
    if (email !== undefined)
      await app.database.prisma.basicAccount.update({ where: { id: accountId }, data: { email } });
    const internetUserId = `Anew${basicUserId.slice(-4)}`;
    const journey = registrationJourney(app.browser(), app.oracle);
    await journey.acceptTerms({ locale });
    await journey.choose(categoryOf(account.holderKind));
    done(await journey.submit(account, { internetUserId, internetPassword: next }));
    done(await journey.confirm(basicPassword));
    return { recipient: emailOf(basicUserId), unsaid: [internetUserId, next, basicUserId, basicPassword] };
  },

  'new-device': settled(async ({ person, email }) => {
    await signedInBrowser(app, person);
    return { recipient: email, unsaid: [] };
  }),

  'internet-password-changed': settled(async ({ person, browser, email }) => {
    const { internetPassword } = person;
    const body = { internetPassword, newInternetPassword: next, newInternetPasswordAgain: next };
    done(await browser.call(changeInternetPassword, { body }));
    return { recipient: email, unsaid: [next] };
  }),

  'basic-password-changed': async (wish) => {
    const person = await app.people.registered();
    await wished(person, wish);
    const browser = await signedInBrowser(app, person);
    await app.database.prisma.outgoingLetter.deleteMany();
    const body = await changeBody(app, browser, { current: person.basicPassword });
    done(await browser.call(changeBasicPassword, { body }));
    const { internetUserId, basicUserId, basicPassword } = person;
    return {
      recipient: emailOf(basicUserId),
      unsaid: [internetUserId, basicUserId, basicPassword, body.next],
    };
  },

  'account-linked': settled(async ({ browser, email }) => {
    const further = await freeAccount(app);
    done(await browser.call(linkAccount, { body: linkBody(further) }));
    return { recipient: email, unsaid: [further.basicUserId, further.basicPassword] };
  }),

  'account-unlinked': settled(async ({ person, browser, email }) => {
    const { accountId, basicUserId } = second(person);
    done(await browser.call(unlinkAccount, { params: { id: accountId } }));
    return { recipient: email, unsaid: [basicUserId] };
  }),

  // To the address that the reader knows: whoever took the primary's place could have taken the letter too.
  'primary-changed': settled(async ({ person, browser, email }) => {
    const { accountId, basicUserId } = second(person);
    done(await browser.call(choosePrimary, { body: { id: accountId } }));
    return { recipient: email, unsaid: [basicUserId] };
  }),

  'particulars-changed': settled(async ({ person, browser, email }) => {
    const body = { addressLines: [street], shown: [] };
    done(await browser.call(changeAddress, { params: { id: person.accountId }, body }));
    return { recipient: email, unsaid: [street] };
  }),

  cancelled: settled(async ({ person, email }) => {
    done(await cancellationJourney(app.browser(), app).cancel(person));
    return { recipient: email, unsaid: [] };
  }),
};

const kinds = Object.entries(acts);
const locales = ['zh-Hant', 'zh-Hans', 'en'] as const;

describe.each(kinds)('%s', (kind, act) => {
  test.each(locales)('is told once in %s, to the one who should know, without a secret', async (locale) => {
    const { recipient, unsaid } = await act({ locale });
    const written = await app.letters();
    expect(written).toMatchObject([{ kind, channel: 'mail', locale, recipient }]);
    const [{ subject, body } = { subject: '', body: '' }] = written;
    expect(Object.entries(words[locale])).toContainEqual([kind, expect.objectContaining({ subject })]);
    expect(body).not.toContain('{{');
    for (const text of unsaid) expect(`${subject}\n${body}`.toLowerCase()).not.toContain(text.toLowerCase());
  });

  test('is told to nobody where there is no e-mail address, and the act is done all the same', async () => {
    await act({ email: null });
    expect(await app.letters()).toEqual([]);
  });
});

test.each(kinds.filter(([kind]) => kind !== 'registered'))(
  '%s is told or not as it was chosen; what may not be declined is told',
  async (kind, act) => {
    await act({ declined: kinds.map(([each]) => each) });
    const isDeclined = declinableAlerts.some((each) => each === kind);
    expect((await app.letters()).map((letter) => letter.kind)).toEqual(isDeclined ? [] : [kind]);
  },
);

/** What a sign-in there sends to the database. */
const signInAgain = async (browser: TestBrowser, person: Parameters<typeof signedInBrowser>[1]) => {
  const { attempt } = signInAttempts(app, () => person);
  const statements = statementsOn();
  try {
    return await statements.during(async () => done(await attempt(browser)));
  } finally {
    statements.stop();
  }
};

test('a sign-in where one has signed in before tells nothing, and asks the database for nothing of it', async () => {
  const { person, browser } = await settledInvestor(app);
  await browser.call(signOut, {});
  await app.database.prisma.outgoingLetter.deleteMany();
  const told = await signInAgain(browser, person);
  await browser.call(signOut, {});
  await wished(person, { declined: declinableAlerts, email: null });
  expect(await signInAgain(browser, person)).toEqual(told);
  const ofLetters = (statement: string): boolean => /OutgoingLetter|declinedAlerts/.test(statement);
  expect(told.filter(ofLetters)).toEqual([]);
  expect(await app.letters()).toEqual([]);
  expect((await signInAgain(app.browser(), person)).filter(ofLetters)).toHaveLength(1);
});
