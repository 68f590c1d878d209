import { routes } from '@vestibule/contract';
import type { Route } from '@vestibule/contract';
import * as fc from 'fast-check';
import { awkwardText, edit } from './broken.ts';
import type { Edit } from './broken.ts';
import { contentTypes, encodingNames, filePaths, oddHeaders, oddMethods, oddPaths } from './encodings.ts';
import type { Encoding } from './encodings.ts';
import { inputOf } from './from-schema.ts';

/** Who asks: a browser without cookies, one without a session, one at each stage, and one whose cookies are rubbish. */
export const callerKinds = [
  'nobody',
  'visitor',
  'terms-acceptance',
  'basic-password-change',
  'active',
  'rubbish',
] as const;
export type CallerKind = (typeof callerKinds)[number];

/** One thing that is wrong with a request. */
export type Break =
  | { readonly of: 'json'; readonly edit: Edit }
  | { readonly of: 'query'; readonly edit: Edit }
  | { readonly of: 'encoding'; readonly encoding: Encoding }
  | { readonly of: 'content type'; readonly contentType: string | undefined }
  | { readonly of: 'header'; readonly header: readonly [string, string] }
  | { readonly of: 'cookie'; readonly cookie: string }
  | { readonly of: 'method'; readonly method: string }
  | { readonly of: 'path'; readonly change: (path: string) => string }
  | { readonly of: 'site'; readonly site: string };

/** A request as it was thought of, before the facts of the moment are filled in. */
export interface Plan {
  /** undefined: `path` asks for a file, or for nothing that there is. */
  readonly route: Route | undefined;
  readonly path: string;
  readonly caller: CallerKind;
  /** Whether the steps that lead to the route are taken before. */
  readonly prepared: boolean;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly breaks: readonly Break[];
}

const cookies: readonly string[] = [
  '__Host-vestibule=%00',
  '__Host-vestibule=%E0%A4%A',
  '__Host-vestibule="quoted"',
  `__Host-vestibule=${'A'.repeat(43)}`,
  `__Host-vestibule=${'A'.repeat(43)}; __Host-vestibule=${'B'.repeat(43)}`,
  `__Host-vestibule-browser=${'A'.repeat(42)}`,
  `__Host-vestibule-browser=${'\u00ff'.repeat(43)}`,
  `__Host-vestibule-device=${'A'.repeat(300)}`,
  '__Host-vestibule-device=a.b.c.d',
  '__proto__=polluted; constructor=polluted; toString=x',
  '=; ;;; = ;a',
  `a=${'b'.repeat(9000)}`,
  Array.from({ length: 400 }, (_, index) => `c${index}=1`).join('; '),
];

const breakage: fc.Arbitrary<Break> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ of: fc.constant('json'), edit }) },
  { weight: 2, arbitrary: fc.record({ of: fc.constant('query'), edit }) },
  {
    weight: 4,
    arbitrary: fc.record({ of: fc.constant('encoding'), encoding: fc.constantFrom(...encodingNames) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      of: fc.constant('content type'),
      contentType: fc.constantFrom(undefined, ...contentTypes),
    }),
  },
  { weight: 3, arbitrary: fc.record({ of: fc.constant('header'), header: fc.constantFrom(...oddHeaders) }) },
  { weight: 2, arbitrary: fc.record({ of: fc.constant('cookie'), cookie: fc.constantFrom(...cookies) }) },
  { weight: 1, arbitrary: fc.record({ of: fc.constant('method'), method: fc.constantFrom(...oddMethods) }) },
  { weight: 2, arbitrary: fc.record({ of: fc.constant('path'), change: fc.constantFrom(...oddPaths) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      of: fc.constant('site'),
      site: fc.constantFrom('cross-site', 'same-site', 'none', '', 'SAME-ORIGIN', 'same-origin, cross-site'),
    }),
  },
);

const breaks = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Break[]>([]) },
  { weight: 5, arbitrary: fc.array(breakage, { minLength: 1, maxLength: 2 }) },
);

/** All facts, some facts, none. */
const input = (schema: Route['body']): fc.Arbitrary<unknown> =>
  schema === undefined
    ? fc.constant(undefined)
    : fc.oneof(
        { weight: 6, arbitrary: inputOf(schema, 100) },
        { weight: 3, arbitrary: inputOf(schema, 80) },
        { weight: 1, arbitrary: inputOf(schema, 0) },
      );

const signedInOf = ({ callers }: Route): CallerKind[] =>
  callers.map((caller): CallerKind => (caller === 'anonymous' ? 'visitor' : caller));

/** Mostly somebody who may call it, or nobody would ever reach a handler. */
const callerOf = (route: Route): fc.Arbitrary<CallerKind> => {
  const anyone = { weight: 1, arbitrary: fc.constantFrom(...callerKinds) };
  // What is open to everybody is done by who is not signed in, as a rule: only such a one has an account to register with.
  if (route.callers.includes('anonymous'))
    return fc.oneof({ weight: 3, arbitrary: fc.constant<CallerKind>('visitor') }, anyone);
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...signedInOf(route)) }, anyone);
};

const forRoute = (route: Route): fc.Arbitrary<Plan> =>
  fc.record({
    route: fc.constant(route),
    path: fc.constant(route.path),
    caller: callerOf(route),
    prepared: fc.oneof(
      { weight: 4, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    params: input(route.params),
    query: input(route.query),
    body: input(route.body),
    breaks,
  });

const forFile: fc.Arbitrary<Plan> = fc.record({
  route: fc.constant(undefined),
  path: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...filePaths) },
    { weight: 1, arbitrary: awkwardText.map((text) => `/${encodeURI(text.toWellFormed())}`) },
  ),
  caller: fc.constantFrom('nobody', 'active', 'rubbish'),
  prepared: fc.constant(false),
  params: fc.constant(undefined),
  query: fc.constant(undefined),
  body: fc.constant(undefined),
  breaks,
});

/** Every route as often as any other, and now and then what is no route. */
export const plan: fc.Arbitrary<Plan> = fc.oneof(...routes.map(forRoute), forFile);
