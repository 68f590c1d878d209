import { changeBasicPassword, confirmRegistration } from '@vestibule/contract';
import { basicPasswordSubject } from '@vestibule/domain/lockout';
import type { TestApp } from '#testing/build-test-app.ts';
import { registrationJourney } from '#testing/registration-journey.ts';
import { changeBody, signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import type { Refusal, RefusalGroup } from './compare-refusals.ts';
import { inTurn, readyRequest, several } from './requests.ts';

/*
 * A wrong Basic Password is told from a resting account in so many words (rules §3); what must not show is how near a guess was,
 * and during a rest whether it was right.
 */

const accounts = 12;
const farGuess = '61930472';

interface Holder {
  readonly accountId: string;
  readonly basicPassword: string;
  readonly browser: TestBrowser;
}

/** The right one but for its last digit. */
const nearGuess = ({ basicPassword }: Holder): string =>
  `${basicPassword.slice(0, 7)}${(Number(basicPassword.slice(7)) + 1) % 10}`;

const setRest = async ({ database, clock }: TestApp, holder: Holder, rests: boolean): Promise<void> => {
  const subject = basicPasswordSubject(holder.accountId);
  const { failedAttempts } = database.prisma;
  if (!rests) {
    await failedAttempts.deleteMany({ where: { subject } });
    return;
  }
  const restedUntil = new Date(clock.now().getTime() + 600_000);
  const row = { count: 5, rests: 1, restedUntil, updatedAt: clock.now() };
  await failedAttempts.upsert({ where: { subject }, update: row, create: { ...row, subject } });
};

type Send = (holder: Holder, guess: string) => Promise<Awaited<ReturnType<Refusal['prepare']>>>;

interface Place {
  readonly name: string;
  readonly holders: readonly Holder[];
  readonly send: Send;
}

const groupsAt = (app: TestApp, { name, holders, send }: Place): RefusalGroup[] => {
  const refusal = (told: string, rests: boolean, guess: (holder: Holder) => string): Refusal => {
    const next = inTurn(holders);
    return {
      name: told,
      prepare: async () => {
        const holder = next();
        await setRest(app, holder, rests);
        return send(holder, guess(holder));
      },
    };
  };
  return [
    {
      name,
      code: 'basic_password.wrong',
      refusals: [
        refusal('nothing like it', false, () => farGuess),
        refusal('one digit off', false, nearGuess),
      ],
    },
    {
      name: `${name}, resting`,
      code: 'basic_password.locked',
      refusals: [
        refusal('wrong', true, () => farGuess),
        refusal('right', true, ({ basicPassword }) => basicPassword),
      ],
    },
  ];
};

/** Each browser stands at the check of its registration. */
export const atConfirmation = async (app: TestApp): Promise<RefusalGroup[]> => {
  const holders = await several(accounts, async (index): Promise<Holder> => {
    const person = await app.people.account();
    const browser = app.browser();
    const internetUserId = `Review${String(index).padStart(2, '0')}`;
    await registrationJourney(browser, app.oracle).toReview(person, { internetUserId });
    return { ...person, browser };
  });
  const send: Send = async ({ browser }, basicPassword) =>
    readyRequest(browser, confirmRegistration, { basicPassword });
  return groupsAt(app, { name: 'registration, the Basic Password', holders, send });
};

/** Each browser stands at the change of the issued Basic Password. */
export const atChange = async (app: TestApp): Promise<RefusalGroup[]> => {
  const holders = await several(accounts, async (): Promise<Holder> => {
    const person = await app.people.registered();
    return { ...person, browser: await signedInBrowser(app, person) };
  });
  const send: Send = async ({ browser }, current) =>
    readyRequest(browser, changeBasicPassword, await changeBody(app, browser, { current }));
  return groupsAt(app, { name: 'change of the Basic Password', holders, send });
};
