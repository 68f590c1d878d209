import * as fc from 'fast-check';
import type { Act } from './acts.ts';
import { password, wrongPassword } from './acts.ts';
import { change, confirm, nameAt, nextBasicPasswords, onward, onwardIn, spelt } from './meaning.ts';
import { linking } from './link-intents.ts';
import { browser, by, check, mostly, plainly, position } from './saying.ts';
import type { Intent, Resolve } from './saying.ts';
import type { State } from './state.ts';

const goesOnRegistering = plainly('goes on registering', by, (given, state) => onward(state, given.by));
const goesOnEntering = plainly(
  'goes on entering',
  fc.record({ by: browser, later: fc.boolean() }),
  (given, state) => onwardIn(state, given.by, given.later),
);

/** Three browsers at the same step want the same name, and two of them the same account. */
const allGoOnRegistering = fc.constant<Intent>({
  said: 'all go on registering',
  acts: [0, 1, 2].map(
    (each): Resolve =>
      (state) =>
        onward(state, each),
  ),
});

const registering: readonly fc.Arbitrary<Intent>[] = [
  goesOnRegistering,
  plainly('accepts terms', fc.record({ by: browser, current: mostly }), (given) => ({
    do: 'accept terms',
    ...given,
  })),
  plainly('chooses', fc.record({ by: browser, corporate: fc.boolean() }), (given) => ({
    do: 'choose category',
    ...given,
  })),
  plainly(
    'submits',
    fc.record({
      by: browser,
      accounts: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
      prefix: fc.constantFrom('A123', 'B456', '2345', 'Z987'),
      name: fc.nat(4),
      loud: fc.boolean(),
      check,
    }),
    ({ accounts, name, loud, ...given }, state) => ({
      do: 'submit details',
      ...given,
      basicUserIds: accounts.map((index) => state.accounts[index]?.basicUserId ?? '99999999'),
      internetUserId: spelt(nameAt(state, name), loud),
    }),
  ),
  plainly('confirms', fc.record({ by: browser, right: mostly }), (given, state) =>
    confirm(state, given.by, given.right),
  ),
  plainly('abandons', by, (given) => ({ do: 'abandon', ...given })),
];

const signsIn = plainly(
  'signs in',
  fc.record({ by: browser, name: fc.nat(4), loud: fc.boolean(), right: fc.boolean(), check }),
  ({ name, loud, right, ...given }, state) => ({
    do: 'sign in',
    ...given,
    internetUserId: spelt(nameAt(state, name), loud),
    password: right ? password : wrongPassword,
  }),
);

const entering: readonly fc.Arbitrary<Intent>[] = [
  goesOnEntering,
  signsIn,
  plainly('extends', by, (given) => ({ do: 'extend', ...given })),
  plainly('signs out', by, (given) => ({ do: 'sign out', ...given })),
  plainly('accepts new terms', fc.record({ by: browser, current: mostly }), (given) => ({
    do: 'accept new terms',
    ...given,
  })),
  plainly('reads what is due', by, (given) => ({ do: 'read due', ...given })),
  plainly(
    'changes',
    fc.record({ by: browser, position, right: mostly, next: fc.constantFrom(...nextBasicPasswords), check }),
    (given, state) => change(state, given),
  ),
  plainly('puts off', fc.record({ by: browser, position }), (given) => ({ do: 'put off', ...given })),
  plainly('lists sessions', by, (given) => ({ do: 'list sessions', ...given })),
  plainly('ends other sessions', by, (given) => ({ do: 'end others', ...given })),
  plainly(
    'ends a session',
    fc.record({ by: browser, whose: fc.constantFrom('own' as const, 'foreign' as const, 'nobody' as const) }),
    (given) => ({ do: 'end session', ...given }),
  ),
  plainly('reads messages', by, (given) => ({ do: 'list messages', ...given })),
];

const minute = 60_000;
const waits = [0.5, 0.5, 2, 2, 8, 14, 16, 31, 8 * 60, 24 * 60].map((minutes) => minutes * minute);

const timeGoesBy = plainly('time goes by', fc.record({ ms: fc.constantFrom(...waits) }), (given) => ({
  do: 'wait',
  ...given,
}));

const around: readonly fc.Arbitrary<Intent>[] = [
  plainly('the operator unlocks', fc.record({ account: fc.nat(8) }), ({ account }, state) => ({
    do: 'unlock',
    basicUserId: state.accounts[account]?.basicUserId ?? '99999999',
  })),
  plainly(
    'the operator closes',
    fc.record({
      inMs: fc.constantFrom(minute / 2, 10 * minute),
      forMs: fc.constantFrom(minute, 20 * minute),
    }),
    (given) => ({ do: 'close', ...given }),
  ),
  plainly('new terms appear', fc.constant({}), () => ({ do: 'publish terms' })),
  plainly('the server tidies up', fc.constant({}), () => ({ do: 'purge' })),
];

const times = (count: number, resolve: Resolve): Resolve[] => Array.from({ length: count }, () => resolve);

const repeatedly = <T extends { readonly count: number }>(
  does: string,
  given: fc.Arbitrary<T>,
  act: (given: T, state: State) => Act,
): fc.Arbitrary<Intent> =>
  given.map((value) => ({
    said: `${does} ${JSON.stringify(value)}`,
    acts: times(value.count, (state) => act(value, state)),
  }));

/** Somebody who goes on where an investor would stop. */
const guessing: readonly fc.Arbitrary<Intent>[] = [
  repeatedly(
    'guesses',
    fc.record({ by: browser, name: fc.nat(2), count: fc.integer({ min: 1, max: 11 }) }),
    ({ by, name }, state) => ({
      do: 'sign in',
      by,
      internetUserId: nameAt(state, name),
      password: wrongPassword,
      check: 'right',
    }),
  ),
  repeatedly(
    'guesses to confirm',
    fc.record({ by: browser, count: fc.integer({ min: 1, max: 6 }) }),
    ({ by }, state) => confirm(state, by, false),
  ),
  repeatedly(
    'guesses to change',
    fc.record({ by: browser, position, count: fc.integer({ min: 1, max: 6 }) }),
    ({ by, position }, state) =>
      change(state, { by, position, right: false, next: '93702648', check: 'right' }),
  ),
];

export interface Step extends Intent {
  readonly atOnce: boolean;
}

const inTurn = (intents: readonly fc.Arbitrary<Intent>[]): fc.Arbitrary<Step> =>
  fc.oneof(...intents).map((intent) => ({ ...intent, atOnce: false }));

const someone = fc.oneof(fc.oneof(...registering), fc.oneof(...entering));

const atOnce: fc.Arbitrary<Step> = fc.tuple(someone, someone).map(([one, other]) => ({
  said: `at once: ${one.said} · ${other.said}`,
  acts: [...one.acts, ...other.acts],
  atOnce: true,
}));

const often = <T>(count: number, what: T): T[] => Array.from({ length: count }, () => what);

/** What happens in a run, as often as it stands here: one step after another, or two at the same time. */
export const steps: readonly fc.Arbitrary<Step>[] = [
  ...often(6, inTurn([goesOnRegistering, goesOnEntering])),
  ...often(2, inTurn([allGoOnRegistering])),
  ...often(4, inTurn(registering)),
  ...often(4, inTurn(entering)),
  ...often(4, inTurn(linking)),
  ...often(2, inTurn([signsIn])),
  ...often(3, inTurn(guessing)),
  ...often(3, inTurn([timeGoesBy])),
  inTurn(around),
  ...often(3, atOnce),
];
