import * as fc from 'fast-check';

/** Values that a program which trusts its input would trip over. */
const awkward: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53 + 2,
  -(2 ** 63),
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfffy',
  '\u202e\u05d0\u05d1 12345678',
  '👩‍👩‍👧‍👦🇭🇰',
  'e\u0301'.repeat(40),
  '０４１２８８３６',
  '١٢٣٤٥٦٧٨',
  'ＡＢＣ１',
  "' OR '1'='1' --",
  '"; DROP TABLE "Session"; --',
  '%s%n${7*7}{{7*7}}',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'a'.repeat(201),
  '9'.repeat(5000),
  [],
  [[[[]]]],
  {},
  { $ne: null },
  { toString: 1, valueOf: null, length: 1e9 },
  Object.fromEntries([['__proto__', { polluted: true }]]),
];

const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'status',
  'id',
  '',
  '\u0000',
  'a'.repeat(300),
];

export const awkwardValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...awkward) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

export const awkwardText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkward.filter((value) => typeof value === 'string')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** One change of a JSON value; `at` picks the place, counted through all of them. */
export interface Edit {
  readonly at: number;
  readonly do: 'drop' | 'replace' | 'add' | 'wrap' | 'stringify';
  readonly key: string;
  readonly value: unknown;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(40),
  do: fc.constantFrom('drop', 'replace', 'replace', 'replace', 'add', 'wrap', 'stringify'),
  key: fc.constantFrom(...keys),
  value: awkwardValue,
});

const gone = Symbol('gone');

type Place = readonly string[];

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const placesIn = (value: unknown, at: Place = []): Place[] => [
  at,
  ...entriesOf(value).flatMap(([key, inner]) => placesIn(inner, [...at, key])),
];

const changeAt = (value: unknown, [key, ...rest]: Place, change: (value: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  const entries = entriesOf(value).flatMap(([name, inner]): [string, unknown][] => {
    const changed = name === key ? changeAt(inner, rest, change) : inner;
    return changed === gone ? [] : [[name, changed]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
};

const changeBy =
  ({ do: act, key, value: given }: Edit) =>
  (value: unknown): unknown => {
    switch (act) {
      case 'drop':
        return gone;
      case 'replace':
        return given;
      case 'add':
        return isList(value) ? [...value, given] : Object.fromEntries([...entriesOf(value), [key, given]]);
      case 'wrap':
        return [value];
      case 'stringify':
        return JSON.stringify(value);
    }
  };

/** The value with one thing about it changed; undefined where all of it was taken away. */
export const edited = (value: unknown, change: Edit): unknown => {
  const places = placesIn(value);
  const changed = changeAt(value, places[change.at % places.length] ?? [], changeBy(change));
  return changed === gone ? undefined : changed;
};
