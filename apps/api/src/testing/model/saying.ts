import * as fc from 'fast-check';
import type { Act, Check, Place } from './acts.ts';
import type { State } from './state.ts';

/*
 * What somebody means to do, before it is known how things stand: "confirm with the right Basic Password", "sign in as the second
 * investor". Stays meaningful when what came before it is left out, so that a failing run shrinks well.
 */

export type Resolve = (state: State) => Act;

/** `acts`: one after another, or two at once. */
export interface Intent {
  readonly said: string;
  readonly acts: readonly Resolve[];
}

export const browser = fc.constantFrom(0, 1, 2);
export const mostly = fc.oneof(
  { weight: 4, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constant(false) },
);
export const check: fc.Arbitrary<Check> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Check>('right') },
  { weight: 2, arbitrary: fc.constantFrom<Check>('none', 'wrong', 'stale') },
);
export const position = fc.constantFrom<Place>(1, 2, 3, 4);

const saying = <T>(given: fc.Arbitrary<T>, words: (given: T) => string, act: (given: T) => Resolve) =>
  given.map((value): Intent => ({ said: words(value), acts: [act(value)] }));

export const plainly = <T extends object>(
  does: string,
  given: fc.Arbitrary<T>,
  act: (given: T, state: State) => Act,
) =>
  saying(
    given,
    (value) => `${does} ${JSON.stringify(value)}`,
    (value) => (state) => act(value, state),
  );

export const by = fc.record({ by: browser });
