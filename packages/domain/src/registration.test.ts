import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountCategories,
  canEnter,
  categoryEvent,
  categoryOf,
  duplicateBasicUserIds,
  holderKinds,
  maxLinkedAccounts,
  next,
  positions,
  registrationSteps,
  registrationTransitions,
  stepIndex,
} from './registration.ts';
import type { RegistrationEvent, RegistrationStep } from './registration.ts';

const events = [
  'accept-terms',
  'choose-category',
  'change-category',
  'submit-details',
  'confirm',
  'reject',
  'start-over',
] as const satisfies readonly RegistrationEvent[];

const anyStep = fc.constantFrom(...registrationSteps);
const anyEvent = fc.constantFrom(...events);

/** What a server does: an event that may not happen changes nothing. */
const walk = (path: readonly RegistrationEvent[]) =>
  path.reduce<RegistrationStep>((step, event) => next(step, event) ?? step, 'terms');

describe('what cannot happen in a registration', () => {
  it.each(['accept-terms', 'choose-category', 'change-category', 'submit-details', 'confirm'] as const)(
    'is %s after it is done',
    (event) => {
      expect(next('done', event)).toBeUndefined();
    },
  );

  it.each([
    ['terms', 'choose-category'],
    ['terms', 'submit-details'],
    ['terms', 'confirm'],
    ['category', 'change-category'],
    ['category', 'submit-details'],
    ['category', 'confirm'],
    ['details', 'confirm'],
    ['details', 'reject'],
    ['done', 'reject'],
  ] as const)('is at %s: %s', (step, event) => {
    expect(next(step, event)).toBeUndefined();
  });

  it('is to be done without terms, category, details and confirmation, in that order', () => {
    const sequence: RegistrationEvent[] = ['accept-terms', 'choose-category', 'submit-details', 'confirm'];
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (path) => {
        const sinceStart = path.slice(path.lastIndexOf('start-over') + 1);
        let awaited = 0;
        for (const event of sinceStart) if (event === sequence[awaited]) awaited += 1;
        if (walk(path) === 'done') expect(awaited).toBe(sequence.length);
      }),
    );
  });

  it('is to skip a step', () => {
    for (const { from, to } of registrationTransitions) {
      expect(stepIndex(to) - stepIndex(from)).toBeLessThanOrEqual(1);
    }
  });
});

describe('the table', () => {
  it('has one answer for a step and an event', () => {
    const keys = registrationTransitions.map(({ from, event }) => `${from} ${event}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leads from terms to done by the straight way', () => {
    const steps = (['accept-terms', 'choose-category', 'submit-details', 'confirm'] as const).map(
      (_, index, path) => walk(path.slice(0, index + 1)),
    );
    expect(steps).toEqual(['category', 'details', 'review', 'done']);
  });

  it('lets who goes back say the same again and stay where they were', () => {
    for (const step of ['details', 'review'] as const) {
      expect(next(step, 'accept-terms')).toBe(step);
      expect(next(step, 'choose-category')).toBe(step);
    }
    expect(next('review', 'submit-details')).toBe('review');
  });

  it('asks for details again after another category', () => {
    expect(next('review', 'change-category')).toBe('details');
  });

  it('asks for details again where the confirmation finds them taken', () => {
    expect(next('review', 'reject')).toBe('details');
  });

  it('starts over from anywhere', () => {
    fc.assert(fc.property(anyStep, (step) => next(step, 'start-over') === 'terms'));
  });
});

describe('canEnter', () => {
  it.each([
    ['terms', 'review', true],
    ['category', 'review', true],
    ['details', 'review', true],
    ['review', 'review', true],
    ['done', 'review', 'review'],
    ['details', 'terms', 'terms'],
    ['review', 'category', 'category'],
    ['terms', 'done', 'done'],
    ['review', 'done', 'done'],
    ['done', 'done', true],
  ] as const)('the page %s having reached %s: %s', (page, reached, answer) => {
    expect(canEnter(page, reached)).toEqual(
      answer === true ? { allowed: true } : { allowed: false, goTo: answer },
    );
  });

  it('never sends anybody in circles', () => {
    fc.assert(
      fc.property(anyStep, anyStep, (page, reached) => {
        const entry = canEnter(page, reached);
        if (!entry.allowed) expect(canEnter(entry.goTo, reached)).toEqual({ allowed: true });
      }),
    );
  });

  it('never opens a page ahead', () => {
    fc.assert(
      fc.property(anyStep, anyStep, (page, reached) => {
        if (stepIndex(page) > stepIndex(reached)) expect(canEnter(page, reached).allowed).toBe(false);
      }),
    );
  });
});

describe('categories', () => {
  it.each([
    ['individual', 'individual-or-joint'],
    ['joint', 'individual-or-joint'],
    ['corporate', 'corporate'],
  ] as const)('%s registers as %s', (kind, category) => {
    expect(categoryOf(kind)).toBe(category);
  });

  it('all have somebody to register', () => {
    expect(new Set(holderKinds.map(categoryOf))).toEqual(new Set(accountCategories));
  });

  it('are changed only by choosing another than before', () => {
    expect(categoryEvent(undefined, 'corporate')).toBe('choose-category');
    expect(categoryEvent('corporate', 'corporate')).toBe('choose-category');
    expect(categoryEvent('individual-or-joint', 'corporate')).toBe('change-category');
  });
});

describe('accounts of one Internet User ID', () => {
  it('are the primary and up to three linked ones', () => {
    expect(positions).toHaveLength(1 + maxLinkedAccounts);
  });

  it.each([
    [[], []],
    [['04128836'], []],
    [
      ['04128836', '04128837', '04128836', '04128836'],
      [2, 3],
    ],
    [['04128836', '', '', '04128836'], [3]],
  ])('%j repeats at %j', (ids, repeats) => {
    expect(duplicateBasicUserIds(ids)).toEqual(repeats);
  });

  it('are all different once the repeats are taken out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '')), (ids) => {
        const repeats = duplicateBasicUserIds(ids);
        const left = ids.filter((id, index) => id !== '' && !repeats.includes(index));
        expect(left.toSorted()).toEqual([...new Set(ids.filter((id) => id !== ''))].toSorted());
      }),
    );
  });
});
