import {
  anyRouteErrors,
  errorCatalogue,
  errorCodes,
  errorsOf,
  type ErrorCode,
} from '@vestibule/contract/errors';
import { apiPrefix, type Route } from '@vestibule/contract/route';
import { routes } from '@vestibule/contract/routes';
import { errors } from './locales/en/errors.ts';

type FieldOf<Data> = Data extends { readonly def: { readonly shape: infer Shape } } ? keyof Shape : never;
type DataField = { [C in ErrorCode]: FieldOf<(typeof errorCatalogue)[C]['data']> }[ErrorCode];

/** Every field that the data of a refusal may have; one without an explanation does not compile. */
const meanings: Readonly<Record<DataField, string>> = {
  attemptsLeft: 'how many wrong tries are left before the account is locked',
  captchaRequired: 'whether the next try must answer a human check too',
  issues: 'what is wrong with which field: `path`, dotted and empty for the body as a whole, and `code`',
  opensAt: 'when the service opens again, ISO 8601 in UTC',
  retryAfterSeconds: 'after how many seconds to try again, as in the header `Retry-After`',
  until: 'when it may be tried again, ISO 8601 in UTC',
  version: 'of the terms of use in force',
};

const fromAnyRoute: ReadonlySet<ErrorCode> = new Set(anyRouteErrors);

const nameOf = ({ method, path }: Route): string => `\`${method} ${path}\``;

const routesThatRefuse = (code: ErrorCode): string =>
  fromAnyRoute.has(code)
    ? 'any'
    : routes
        .filter((route) => errorsOf(route).includes(code))
        .map(nameOf)
        .join(', ');

const dataOf = (code: ErrorCode): string =>
  Object.keys(errorCatalogue[code].data.def.shape)
    .map((field) => `\`${field}\``)
    .join(', ');

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const codeRow = (code: ErrorCode): string =>
  row(`\`${code}\``, String(errorCatalogue[code].status), dataOf(code), routesThatRefuse(code), errors[code]);

/** The whole of `docs/errors.md`. */
export const errorsPage = (): string =>
  [
    '# Errors',
    '',
    'Printed from the catalogue in `packages/contract/src/errors.ts` and the English words of `packages/phrases` by',
    '`npx pnpm@12 --filter @vestibule/phrases print-errors`; a test compares. Change those, not this page.',
    '',
    'A refusal travels as `application/problem+json` (RFC 9457) with `type`, `title`, `status`, `code`, `data` and',
    `\`requestId\`. Routes are below \`${apiPrefix}\`. What may be wrong with one field stands in`,
    '`packages/contract/src/issues.ts`.',
    '',
    row('Code', 'Status', 'Data', 'Routes', 'Says'),
    row('---', '---', '---', '---', '---'),
    ...errorCodes.map(codeRow),
    '',
    '## Data',
    '',
    ...Object.entries(meanings).map(([field, meaning]) => `- \`${field}\`: ${meaning}`),
    '',
  ].join('\n');
