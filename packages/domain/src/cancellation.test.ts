import { describe, expect, it } from 'vitest';
import {
  cancellationPage,
  cancellationSteps,
  cancellationTransitions,
  nextCancellationStep,
} from './cancellation.ts';

describe('a cancellation', () => {
  it('is confirmed by nobody who has not proved the ID', () => {
    expect(nextCancellationStep('details', 'confirm')).toBeUndefined();
  });

  it('is done only by a confirmation, and a second one changes nothing', () => {
    const ways = cancellationTransitions.filter(({ to }) => to === 'done');
    expect(ways).toEqual([
      { from: 'review', event: 'confirm', to: 'done' },
      { from: 'done', event: 'confirm', to: 'done' },
    ]);
  });

  it('may be proved anew and given up at any step', () => {
    for (const step of cancellationSteps) {
      expect(nextCancellationStep(step, 'prove')).toBe('review');
      expect(nextCancellationStep(step, 'start-over')).toBe('details');
    }
  });

  it.each([
    ['details', 'details', 'details'],
    ['details', 'review', 'details'],
    ['details', 'done', 'details'],
    ['review', 'details', 'details'],
    ['review', 'review', 'review'],
    ['review', 'done', 'done'],
    ['done', 'details', 'details'],
    ['done', 'review', 'review'],
    ['done', 'done', 'done'],
  ] as const)('shows, asked for %s by who has reached %s, the page %s', (page, reached, shown) => {
    expect(cancellationPage(page, reached)).toBe(shown);
  });
});
