import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePosition, mayUnlink, promoted, promotionFault } from './linked-accounts.ts';
import { positions } from './registration.ts';
import type { Position } from './registration.ts';

const places = fc.subarray([...positions]).map((taken) => [...new Set<Position>([1, ...taken])]);
const place = fc.constantFrom(...positions);

describe('a free place', () => {
  it('is the lowest beside the primary that nobody has', () => {
    expect(freePosition([1])).toBe(2);
    expect(freePosition([1, 3])).toBe(2);
    expect(freePosition([1, 2, 4])).toBe(3);
    expect(freePosition([1, 2, 3, 4])).toBeUndefined();
  });

  it('is never taken and never the first', () => {
    fc.assert(
      fc.property(places, (taken) => {
        const free = freePosition(taken);
        expect(free === undefined).toBe(taken.length === 4);
        expect(taken).not.toContain(free);
        expect(free).not.toBe(1);
      }),
    );
  });
});

describe('another primary', () => {
  it('changes places with the one before, and nobody else moves', () => {
    expect([...promoted([1, 2, 4], 4)]).toEqual([
      [1, 4],
      [2, 2],
      [4, 1],
    ]);
  });

  it('leaves as many places taken, each once, and the first among them; twice is as before', () => {
    fc.assert(
      fc.property(places, place, (taken, chosen) => {
        fc.pre(taken.includes(chosen));
        const after = promoted(taken, chosen);
        expect(new Set(after.values())).toEqual(new Set(taken));
        expect(after.get(chosen)).toBe(1);
        for (const [before, now] of after) expect(after.get(now)).toBe(before);
      }),
    );
  });

  it('must be proved and open', () => {
    expect(promotionFault({ position: 2, proven: false, open: false })).toBe('not_proved');
    expect(promotionFault({ position: 3, proven: true, open: false })).toBe('closed');
    expect(promotionFault({ position: 4, proven: true, open: true })).toBeUndefined();
    expect(promotionFault({ position: 1, proven: true, open: false })).toBeUndefined();
  });
});

/** Any run of linking, unlinking and choosing anew, as the server does them one after another. */
const acts = fc.array(fc.record({ act: fc.constantFrom('link', 'unlink', 'promote'), at: place } as const), {
  maxLength: 40,
});

it('whatever is linked, unlinked and chosen: one primary, no place twice, four at most', () => {
  fc.assert(
    fc.property(acts, (run) => {
      let taken: Position[] = [1];
      for (const { act, at } of run) {
        if (act === 'link') taken = [...taken, freePosition(taken) ?? []].flat();
        if (act === 'unlink' && mayUnlink({ position: at })) taken = taken.filter((one) => one !== at);
        if (act === 'promote' && taken.includes(at)) taken = [...promoted(taken, at).values()];
        expect(taken.filter((one) => one === 1)).toHaveLength(1);
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.length).toBeLessThanOrEqual(4);
      }
    }),
  );
});
