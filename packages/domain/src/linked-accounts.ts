import { positions } from './registration.ts';
import type { Position } from './registration.ts';

/*
 * The places of accounts under one Internet User ID (rules.md §1): 1 is the primary, 2 to 4 are linked. An account keeps its place while
 * others go, so that "編號三" is the same account on every page and in every tab; what is free is given to the next.
 */

/** The first free place for one more linked account, or undefined where all are taken. */
export function freePosition(taken: readonly Position[]): Position | undefined {
  return positions.find((position) => position > 1 && !taken.includes(position));
}

/** What is known of a link when the primary account is chosen anew or a link is to end. */
export type Link = { readonly position: Position; readonly proven: boolean; readonly open: boolean };

/** Why an account may not become the primary one; undefined if it may, or is so already. */
export function promotionFault({ position, proven, open }: Link): 'not_proved' | 'closed' | undefined {
  if (position === 1) return undefined;
  if (!proven) return 'not_proved';
  return open ? undefined : 'closed';
}

/** Whether a link may end: never that of the primary, by which the investor is known (rules.md §3). */
export function mayUnlink({ position }: Pick<Link, 'position'>): boolean {
  return position > 1;
}

/** The places after another account became the primary: the two change places, the others stay. */
export function promoted(taken: readonly Position[], chosen: Position): ReadonlyMap<Position, Position> {
  const placeAfter = (position: Position): Position => {
    if (position === chosen) return 1;
    return position === 1 ? chosen : position;
  };
  return new Map(taken.map((position) => [position, placeAfter(position)]));
}
