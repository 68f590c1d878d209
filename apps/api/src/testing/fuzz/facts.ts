/** What an honest browser knows, by the names of the contract's fields. */
export const factNames = [
  'version',
  'category',
  'basicUserId',
  'primaryBasicUserId',
  'linkedBasicUserIds',
  'identityPrefix',
  'internetUserId',
  'internetPassword',
  'internetPasswordAgain',
  'newInternetPassword',
  'newInternetPasswordAgain',
  'captcha',
  'basicPassword',
  'position',
  'current',
  'next',
  'nextAgain',
  'replaces',
  'reference',
  'asOf',
  'addressLines',
  'shown',
  'value',
  'code',
  'id',
] as const;
export type FactName = (typeof factNames)[number];

const known: ReadonlySet<string> = new Set(factNames);
export const isKnownFact = (name: string): name is FactName => known.has(name);

/** Stands in a planned request for what is only known when it is sent. `luck` (0–99) picks among the ways of filling it in. */
export interface Fact {
  readonly fact: FactName;
  readonly luck: number;
}

const isFact = (value: object): value is Fact => 'fact' in value && 'luck' in value;

type Look = (fact: Fact) => Promise<unknown>;

/** The value with every fact in it filled in. */
export const filledIn = async (value: unknown, look: Look): Promise<unknown> => {
  if (typeof value !== 'object' || value === null) return value;
  if (isFact(value)) return look(value);
  if (Array.isArray(value)) return Promise.all(value.map((inner) => filledIn(inner, look)));
  const filled: [string, unknown][] = [];
  // One after another: two facts of a body may lean on the same thing (a password and its repetition).
  for (const [name, inner] of Object.entries(value)) filled.push([name, await filledIn(inner, look)]);
  return Object.fromEntries(filled);
};
