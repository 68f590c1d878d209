import type { Count, State } from './state.ts';

const minute = 60_000;

/** How many wrong ones in a row begin a rest, how long the first one is, whether it doubles each time, and how long one may get. */
interface Patience {
  readonly failures: number;
  readonly first: number;
  readonly doubles: boolean;
  readonly longest: number;
}

/** rules §3: 5 in a row, 30 minutes, doubling up to 24 hours. */
export const ofBasicPassword: Patience = {
  failures: 5,
  first: 30 * minute,
  doubles: true,
  longest: 24 * 60 * minute,
};

/** docs/decisions/0036: 5 that did not match, a quarter of an hour, doubling up to 24 hours. */
export const ofLinking: Patience = { ...ofBasicPassword, first: 15 * minute };

/** rules §4: 10 in a row, 15 minutes. */
export const ofKnownBrowser: Patience = {
  failures: 10,
  first: 15 * minute,
  doubles: false,
  longest: 15 * minute,
};

/** security, Sign-in: 30 s growing to 15 minutes. */
export const ofStrangers: Patience = { ...ofKnownBrowser, first: minute / 2, doubles: true };

/** How often a resting ID may be tried before the right password, too, reads as wrong. */
export const ofLooks: Patience = { ...ofKnownBrowser, failures: 3 };

/** rules §4: after 3 failures a human check is asked too. */
export const failuresBeforeCheck = 3;

const none: Count = { failures: 0, rests: 0, until: 0, at: 0 };

export const countOf = ({ counts }: State, name: string): Count => counts[name] ?? none;

export const rests = (state: State, name: string): boolean => state.now < countOf(state, name).until;

/** One more, before its secret is looked at. */
export const count = (state: State, name: string, patience: Patience): Count => {
  const before = countOf(state, name);
  const failures = before.failures + 1;
  const counted = { ...before, failures, at: state.now };
  if (failures >= patience.failures) {
    const rest = patience.first * (patience.doubles ? 2 ** before.rests : 1);
    counted.until = state.now + Math.min(rest, patience.longest);
    counted.rests += 1;
  }
  state.counts[name] = counted;
  return counted;
};

export const forget = (state: State, name: string): void => {
  delete state.counts[name];
};
