import { createHash } from 'node:crypto';

/** A repeatable source of choices: the same seed gives the same sequence on every machine. Never for anything secret. */
export interface Random {
  /** 0 ≤ n < below. */
  integer(below: number): number;
  pick<From extends readonly [unknown, ...unknown[]]>(from: From): From[number];
  /** True in so many of a hundred cases. */
  percent(chance: number): boolean;
  digits(count: number): string;
}

/** mulberry32: small, quick, good enough to invent names with. */
const sequence = (start: number) => {
  let state = start;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const seededRandom = (seed: string): Random => {
  const next = sequence(createHash('sha256').update(seed).digest().readInt32LE(0));
  const integer = (below: number): number => Math.floor(next() * below);
  return {
    integer,
    pick: (from) => from[integer(from.length)] ?? from[0],
    percent: (chance) => integer(100) < chance,
    digits: (count) => Array.from({ length: count }, () => integer(10)).join(''),
  };
};
