/** What is read of a report: categories of 100, layout shift, and times in milliseconds. */
export interface Figures {
  readonly performance: number;
  readonly accessibility: number;
  readonly 'best-practices': number;
  readonly seo: number;
  readonly shift: number;
  readonly largestPaintMs: number;
  readonly blockingMs: number;
}

/** What stands in a tree of JSON under these names, where it is a number. */
const numberIn = (tree: unknown, ...names: readonly string[]): number => {
  let found: unknown = tree;
  for (const name of names)
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  if (typeof found !== 'number') throw new Error(`the report has no ${names.join('.')}`);
  return found;
};

export const figuresOf = (report: unknown): Figures => {
  const score = (name: string): number => Math.round(numberIn(report, 'categories', name, 'score') * 100);
  const value = (name: string): number =>
    Math.round(numberIn(report, 'audits', name, 'numericValue') * 1000) / 1000;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    shift: value('cumulative-layout-shift'),
    largestPaintMs: Math.round(value('largest-contentful-paint')),
    blockingMs: Math.round(value('total-blocking-time')),
  };
};

/** Names of the figures that are below what is asked of every page, or of this one. */
export const missed = (figures: Figures, { seo = 0 }: { readonly seo?: number }): string[] => {
  const least = { performance: 98, accessibility: 100, 'best-practices': 100, seo };
  return [
    ...Object.entries(least).flatMap(([name, score]) =>
      (Object.entries(figures).find(([known]) => known === name)?.[1] ?? 0) < score ? [name] : [],
    ),
    ...(figures.shift > 0 ? ['shift'] : []),
  ];
};
