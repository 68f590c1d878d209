const shape = /^(?:0|[1-9]\d{0,3})(?:\.(?:0|[1-9]\d{0,3})){1,2}$/;

/** How a version of the terms of use is named: `1.0`, `2.11`, `2.11.3`. */
export const isTermsVersion = (text: string): boolean => shape.test(text);

const partsOf = (version: string): number[] => version.split('.').map(Number);

/** Below zero where `a` is earlier than `b`: part by part as numbers, so that 1.10 comes after 1.9; a missing part is 0. */
export const compareTermsVersions = (a: string, b: string): number => {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const index of [0, 1, 2]) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Where a version stands on a day. */
export const termsStateNames = ['former', 'in-force', 'coming'] as const;
export type TermsState = (typeof termsStateNames)[number];

interface Dated {
  readonly version: string;
  /** Calendar day in Hong Kong, YYYY-MM-DD. */
  readonly effectiveFrom: string;
}

/**
 * Which of the versions, oldest first, is in force on a day in Hong Kong (YYYY-MM-DD): the last one whose day has come; the first one before
 * any has.
 */
export const termsInForce = <V extends Dated>(versions: readonly [V, ...V[]], day: string): V =>
  versions.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? versions[0];

/** Each version with its state on a day, in the order given (oldest first). */
export const termsStates = <V extends Dated>(
  versions: readonly [V, ...V[]],
  day: string,
): (V & { readonly state: TermsState })[] => {
  const current = versions.indexOf(termsInForce(versions, day));
  return versions.map((version, index) => {
    if (index === current) return { ...version, state: 'in-force' };
    return { ...version, state: index < current ? 'former' : 'coming' };
  });
};
