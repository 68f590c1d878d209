import type { Locale } from '@vestibule/domain/locales';
import { internetUserIdKey } from '@vestibule/domain/identifiers';
import {
  basicPasswordLockout,
  basicPasswordSubject,
  signInLockout,
  signInSubjects,
} from '@vestibule/domain/lockout';
import { chooseBasicPassword } from '#demo/enrol.ts';
import { orderCancellation } from '#features/cancellation/order-cancellation.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';
import type { TestApp } from './build-test-app.ts';
import { millisecondsOf, type Duration } from './duration.ts';
import { chosenPassword } from './people.ts';
import type { AccountPerson, AccountWishes, RegisteredPerson } from './people.ts';
import { rememberMore } from './remember-more.ts';
import { sessionMaker } from './session-maker.ts';

/** What an account's holder may have come to. */
export interface PersonWishes extends AccountWishes {
  /**
   * - `account`: holds an account and has not registered.
   * - `registered`: has an Internet User ID; every account still has the Basic Password it was issued with.
   * - `settled` (unless told): has changed the primary account's, and those of `provenLinked`.
   * - `cancelled`: has given the Internet User ID up.
   */
  readonly state?: 'account' | 'registered' | 'settled' | 'cancelled';
  readonly internetUserId?: string;
  readonly internetPassword?: string;
  readonly language?: Locale;
  /** Linked accounts that are not proved yet (three in all with `provenLinked`). */
  readonly linked?: number;
  /** Linked accounts with a Basic Password of the holder's own; they stand before those that are not proved. */
  readonly provenLinked?: number;
  /** How many Basic Passwords the primary account remembers: 2 (as issued, and the present one) to 12. */
  readonly historyDepth?: number;
  /** How long ago the Basic Passwords were set: within 24 hours none may be changed again. */
  readonly basicPasswordAge?: Duration;
  /** Sign-ins that failed in a row, in browsers that the holder never used. */
  readonly failedSignIns?: number;
  /** For so long from now the Internet User ID takes no password. */
  readonly restingFor?: Duration;
  /** For so long from now the primary account's Basic Password is taken by nobody. */
  readonly lockedFor?: Duration;
  /** The version of the terms that was accepted last, where not the one in force. */
  readonly termsVersion?: string;
  /** Browsers that are remembered. */
  readonly devices?: number;
  /** Sessions in other browsers. */
  readonly sessions?: number;
  /** How many of the broadcast messages were read, the oldest first. */
  readonly broadcastsRead?: number;
}

export interface Person extends RegisteredPerson {
  readonly email: string;
  /** Basic Passwords of the primary account before the present one, the last first. */
  readonly formerBasicPasswords: readonly string[];
}

type Kit = Pick<TestApp, 'parts' | 'database' | 'people'>;

const lasts = (from: Date, duration: Duration): Date => new Date(from.getTime() + millisecondsOf(duration));

const settle = async ({ parts }: Kit, account: AccountPerson): Promise<AccountPerson> => {
  const basicPassword = chosenPassword(Number(account.basicUserId));
  await chooseBasicPassword(parts, { accountId: account.accountId, basicPassword });
  return { ...account, basicPassword };
};

const count = async ({ parts }: Kit, person: Person, wishes: PersonWishes): Promise<void> => {
  const { attempts } = parts.repositories;
  const now = parts.clock.now();
  const from = { count: 0, rests: 0, restedUntil: null };
  const { subject } = signInSubjects(internetUserIdKey(person.internetUserId));
  const { failedSignIns = 0, restingFor, lockedFor } = wishes;
  if (restingFor !== undefined) {
    const to = { count: signInLockout.restAfter, rests: 1, restedUntil: lasts(now, restingFor) };
    await attempts.advance(subject, { from, to, now });
  } else if (failedSignIns > 0)
    await attempts.advance(subject, { from, to: { ...from, count: failedSignIns }, now });
  if (lockedFor !== undefined) {
    const to = { count: basicPasswordLockout.restAfter, rests: 1, restedUntil: lasts(now, lockedFor) };
    await attempts.advance(basicPasswordSubject(person.accountId), { from, to, now });
  }
};

const readBroadcasts = async ({ database, parts }: Kit, userId: string, wanted: number): Promise<void> => {
  const messages = await database.prisma.broadcast.findMany({
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    take: wanted,
    select: { id: true },
  });
  const readAt = parts.clock.now();
  await database.prisma.broadcastRead.createMany({
    data: messages.map(({ id }) => ({ userId, broadcastId: id, readAt })),
  });
};

const rememberBrowsers = async ({ database, parts }: Kit, userId: string, wanted: number): Promise<void> => {
  const at = parts.clock.now();
  await database.prisma.knownDevice.createMany({
    data: Array.from({ length: wanted }, (_, index) => ({
      id: parts.ids.uuid(),
      userId,
      tokenHash: sha256Hex(parts.ids.token()),
      userAgent: `browser ${index + 1} of a test`,
      rememberedAt: at,
      lastSeenAt: at,
    })),
  });
};

/** What lies behind somebody who has registered. */
const live = async (kit: Kit, person: Person, wishes: PersonWishes): Promise<void> => {
  const { database, parts } = kit;
  const { userId } = person;
  const { termsVersion, devices = 0, sessions = 0, broadcastsRead = 0, language } = wishes;
  await count(kit, person, wishes);
  if (termsVersion !== undefined)
    await database.prisma.termsAcceptance.updateMany({ where: { userId }, data: { version: termsVersion } });
  if (language !== undefined)
    await database.prisma.internetUser.update({ where: { id: userId }, data: { language } });
  if (devices > 0) await rememberBrowsers(kit, userId, devices);
  if (broadcastsRead > 0) await readBroadcasts(kit, userId, broadcastsRead);
  if (sessions > 0)
    await sessionMaker({ parts, database })({
      userId,
      userAgents: Array.from({ length: sessions }, (_, index) => `session ${index + 1} of a test`),
    });
};

const ageBasicPasswords = async (
  { database, parts }: Kit,
  accounts: readonly AccountPerson[],
  age: Duration,
): Promise<void> => {
  const setAt = new Date(parts.clock.now().getTime() - millisecondsOf(age));
  const accountId = { in: accounts.map((account) => account.accountId) };
  await database.prisma.basicPassword.updateMany({ where: { accountId }, data: { setAt } });
};

const register = async (kit: Kit, wishes: PersonWishes): Promise<Person> => {
  const { state = 'settled', linked = 0, provenLinked = 0, historyDepth, basicPasswordAge } = wishes;
  const { people } = kit;
  const fresh = await people.registered({ ...wishes, linked: linked + provenLinked });
  const email = emailOf(fresh);
  if (state === 'registered') return { ...fresh, email, formerBasicPasswords: [] };
  const settled = fresh.linked.map((other, index) => (index < provenLinked ? settle(kit, other) : other));
  const [primary, ...others] = await Promise.all([settle(kit, fresh), ...settled]);
  const formerBasicPasswords = await rememberMore(kit, {
    accountId: primary.accountId,
    issued: fresh.basicPassword,
    depth: historyDepth ?? 2,
  });
  if (basicPasswordAge !== undefined) await ageBasicPasswords(kit, [primary, ...others], basicPasswordAge);
  return { ...fresh, ...primary, linked: others, email, formerBasicPasswords };
};

const emailOf = ({ basicUserId }: Pick<AccountPerson, 'basicUserId'>): string =>
  `p${basicUserId}@example.com`;

const nobody = { userId: '', internetUserId: '', internetPassword: '', linked: [], formerBasicPasswords: [] };

/**
 * Makes a person in any state within a few milliseconds, another one at each call: by the operator's import and the use cases, and where
 * only time would bring a state about (a history, a rest, remembered browsers) by rows as those would have left them. `person.test.ts`
 * asks the API whether a state is what it says.
 */
export const personMaker =
  (kit: Kit) =>
  async (wishes: PersonWishes = {}): Promise<Person> => {
    if (wishes.state === 'account') {
      const account = await kit.people.account(wishes);
      return { ...nobody, ...account, email: emailOf(account) };
    }
    const person = await register(kit, wishes);
    await live(kit, person, wishes);
    if (wishes.state === 'cancelled')
      await orderCancellation(kit.parts)({ userId: person.userId, reason: 'of a test', operator: 'test' });
    return person;
  };
