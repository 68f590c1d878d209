import { isDeepStrictEqual } from 'node:util';
import type { Act } from './acts.ts';
import type { Step } from './intents.ts';
import { prepare } from './perform.ts';
import type { Real } from './perform.ts';
import type { Outcome, State } from './state.ts';
import { step } from './step.ts';

/**
 * How things may stand. More than one state only after two acts at once whose order cannot be seen yet; what is answered later tells
 * which it is.
 */
export interface Model {
  states: State[];
  /** How often each answer was met, by act and code: shows how deep the runs go. */
  readonly met: Map<string, number>;
}

/** Of two at once each may be told a count that the other one has already moved. */
const vague = ['attemptsLeft'];

const agrees = (expected: Outcome, actual: Outcome, except: readonly string[] = []): boolean =>
  expected.status === actual.status &&
  expected.code === actual.code &&
  Object.entries(expected.shows ?? {}).every(
    ([name, value]) => except.includes(name) || isDeepStrictEqual(actual.shows?.[name], value),
  );

const distinct = (states: readonly State[]): State[] => [
  ...new Map(states.map((state) => [JSON.stringify(state), state])).values(),
];

const told = (outcome: unknown): string => JSON.stringify(outcome);

const note = ({ met }: Model, act: Act, { status, code }: Outcome): void => {
  const key = `${act.do}: ${code ?? status}`;
  met.set(key, (met.get(key) ?? 0) + 1);
};

export class Disagreement extends Error {
  override readonly name = 'Disagreement';
}

const inTurn = async (model: Model, real: Real, act: Act): Promise<void> => {
  const actual = await (await prepare(real, act))();
  note(model, act, actual);
  const foretold = model.states.map((state) => step(state, act));
  const right = foretold.filter(({ outcome }) => agrees(outcome, actual));
  if (right.length === 0) {
    const expected = foretold.map(({ outcome }) => told(outcome)).join(' or ');
    throw new Disagreement(`${told(act)}\n  the rules say ${expected}\n  the portal said ${told(actual)}`);
  }
  model.states = distinct(right.map(({ state }) => state));
};

const readsBack = async (model: Model, real: Real, act: Act): Promise<void> => {
  if (!('by' in act)) return;
  await inTurn(model, real, { do: 'read session', by: act.by });
  await inTurn(model, real, { do: 'read registration', by: act.by });
};

type Pair = readonly [Act, Act];

/** One after the other, in this order: the states after it if these are the outcomes. */
const inOrder = (state: State, [first, second]: Pair, outcomes: readonly [Outcome, Outcome]): State[] => {
  const one = step(state, first);
  const other = step(one.state, second);
  const right = agrees(one.outcome, outcomes[0], vague) && agrees(other.outcome, outcomes[1], vague);
  return right ? [other.state] : [];
};

/** Two at once must come out as one of the two orders would. */
const atOnce = async (model: Model, real: Real, [first, second]: Pair): Promise<void> => {
  const doing = [await prepare(real, first), await prepare(real, second)] as const;
  const [one, other] = await Promise.all([doing[0](), doing[1]()]);
  note(model, first, one);
  note(model, second, other);
  const states = model.states.flatMap((state) => [
    ...inOrder(state, [first, second], [one, other]),
    ...inOrder(state, [second, first], [other, one]),
  ]);
  if (states.length === 0)
    throw new Disagreement(
      `at once: ${told(first)} and ${told(second)}\n  neither order gives ${told(one)} and ${told(other)}`,
    );
  model.states = distinct(states);
};

/**
 * What is done at once elsewhere: one browser's two requests bear the same token, of which the first may make an end; and a failure that is
 * counted while another attempt on the same ID succeeds is forgotten with it, or not, as it happens.
 */
const mayBeAtOnce = ([one, other]: Pair): boolean => {
  if (!('by' in one) || !('by' in other) || one.by === other.by) return false;
  if (one.do !== 'sign in' || other.do !== 'sign in') return true;
  return (
    one.internetUserId.toLowerCase() !== other.internetUserId.toLowerCase() || one.password === other.password
  );
};

/** Does what a step means, in the portal and in the model, and looks at both. */
export const follow = async (model: Model, real: Real, { acts, atOnce: together }: Step): Promise<void> => {
  const known = (): State => model.states[0] ?? fail();
  if (together) {
    const [first, second] = acts.map((resolve) => resolve(known()));
    if (first !== undefined && second !== undefined && mayBeAtOnce([first, second])) {
      await atOnce(model, real, [first, second]);
      await readsBack(model, real, first);
      return readsBack(model, real, second);
    }
  }
  for (const resolve of acts) {
    const act = resolve(known());
    await inTurn(model, real, act);
    await readsBack(model, real, act);
  }
};

const fail = (): never => {
  throw new Disagreement('the model does not know how things stand');
};
