import { signIn } from '@vestibule/contract';
import { internetUserIdKey } from '@vestibule/domain/identifiers';
import type { Attempts } from '@vestibule/domain/lockout';
import { orderCancellation } from '#features/cancellation/order-cancellation.ts';
import { sessionCookie } from '#http/context.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { passHumanCheck, signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import type { Refusal, RefusalGroup } from './compare-refusals.ts';
import { inTurn, readyRequest, several } from './requests.ts';

export const idsOfAKind = 40;
const rightPassword = 'Correct4Horses';
export const wrongPassword = 'Mistaken4Mules';

interface Counts {
  readonly attempts: Attempts;
  /** How often a rest was looked behind. */
  readonly looks: Attempts;
}

/** As many failures as ask for a human check, and too few for a rest. */
const some: Attempts = { count: 5, restedUntil: null, rests: 0 };
const none: Attempts = { count: 0, restedUntil: null, rests: 0 };
const one: Attempts = { count: 1, restedUntil: null, rests: 0 };

const restAt = (now: Date, count: number): Attempts => ({
  count,
  restedUntil: new Date(now.getTime() + 600_000),
  rests: 1,
});

/** Sets what stands counted on an ID, whichever browser it was counted for, so that no sample changes the next one. */
export const setCounts = async (
  { database, clock }: TestApp,
  name: string,
  counts: Counts,
): Promise<void> => {
  const { failedAttempts } = database.prisma;
  const rows = { [`sign-in:${name}`]: counts.attempts, [`sign-in-rest:${name}`]: counts.looks };
  for (const [subject, attempts] of Object.entries(rows)) {
    await failedAttempts.deleteMany({ where: { subject: { startsWith: subject } } });
    if (attempts.count > 0)
      await failedAttempts.create({ data: { ...attempts, subject, updatedAt: clock.now() } });
  }
};

let unknownIds = 0;
export const unknown = async (): Promise<string> => `none${String((unknownIds += 1)).padStart(4, '0')}`;

export const known = async ({ people }: TestApp): Promise<string> =>
  (await people.registered({ internetPassword: rightPassword })).internetUserId;

export const cancelled = async ({ people, parts }: TestApp): Promise<string> => {
  const { userId, internetUserId } = await people.registered();
  await orderCancellation(parts)({ userId, reason: 'bench', operator: 'bench' });
  return internetUserId;
};

interface Kind {
  readonly name: string;
  readonly id: (app: TestApp) => Promise<string>;
  readonly password?: string;
  readonly counts: Counts;
}

const refusalOf =
  (app: TestApp, browser: TestBrowser) =>
  async ({ name, id, password = wrongPassword, counts }: Kind): Promise<Refusal> => {
    const next = inTurn(await several(idsOfAKind, () => id(app)));
    return {
      name,
      prepare: async () => {
        const internetUserId = next();
        await setCounts(app, internetUserIdKey(internetUserId), counts);
        const given = { internetUserId, internetPassword: password };
        if (counts.attempts.count === 0) return readyRequest(browser, signIn, given);
        const captcha = await passHumanCheck(app, browser, 'sign-in');
        return readyRequest(browser, signIn, { ...given, captcha });
      },
    };
  };

const groupOf = async (
  name: string,
  kinds: readonly Kind[],
  refuse: (kind: Kind) => Promise<Refusal>,
): Promise<RefusalGroup> => {
  const refusals: Refusal[] = [];
  for (const kind of kinds) refusals.push(await refuse(kind));
  return { name, code: 'sign_in.failed', refusals };
};

export const firstTry = { attempts: none, looks: none };

/** Strangers try an ID for the first time: how one finds out who is a customer. */
export const strangersFirstTry = (app: TestApp): Promise<RefusalGroup> =>
  groupOf(
    'sign-in, a stranger tries an ID for the first time',
    [
      { name: 'unknown ID', id: unknown, counts: firstTry },
      { name: 'wrong password', id: known, counts: firstTry },
      { name: 'cancelled ID', id: cancelled, counts: firstTry },
      { name: 'cancelled ID, its last password', id: cancelled, password: rightPassword, counts: firstTry },
    ],
    refusalOf(app, app.browser()),
  );

/** After some failures, and during a rest, where a human check is due. */
export const strangersChecked = (app: TestApp): Promise<RefusalGroup> => {
  const due = { attempts: some, looks: none };
  const resting = restAt(app.clock.now(), 10);
  const looking = { attempts: resting, looks: one };
  const blind = { attempts: resting, looks: restAt(app.clock.now(), 3) };
  return groupOf(
    'sign-in, a stranger with the human check',
    [
      { name: 'unknown ID', id: unknown, counts: due },
      { name: 'wrong password', id: known, counts: due },
      { name: 'cancelled ID', id: cancelled, counts: due },
      { name: 'resting, wrong password', id: known, counts: looking },
      { name: 'resting, unknown ID', id: unknown, counts: looking },
      {
        name: 'resting and not looked at, right password',
        id: known,
        password: rightPassword,
        counts: blind,
      },
      { name: 'resting and not looked at, unknown ID', id: unknown, counts: blind },
    ],
    refusalOf(app, app.browser()),
  );
};

/** A browser that has signed in before: with its own ID, with others', with none. */
export const knownDevice = async (app: TestApp): Promise<RefusalGroup> => {
  const own = await app.people.registered({ internetPassword: rightPassword });
  const browser = await signedInBrowser(app, own);
  // Only the device cookie is left: the session's own look-up is no part of this.
  browser.cookies.delete(sessionCookie);
  return groupOf(
    'sign-in from a browser that has signed in before',
    [
      { name: 'own ID, wrong password', id: async () => own.internetUserId, counts: firstTry },
      { name: "another's ID, wrong password", id: known, counts: firstTry },
      { name: 'unknown ID', id: unknown, counts: firstTry },
      { name: 'cancelled ID', id: cancelled, counts: firstTry },
    ],
    refusalOf(app, browser),
  );
};

/** Two sides of which one is known to give itself away, on a server built so: what does not see this sees nothing. */
export const giveaway = (leaking: TestApp): Promise<RefusalGroup> =>
  groupOf(
    'control: a server without the decoy hash',
    [
      { name: 'unknown ID', id: unknown, counts: firstTry },
      { name: 'wrong password', id: known, counts: firstTry },
    ],
    refusalOf(leaking, leaking.browser()),
  );
