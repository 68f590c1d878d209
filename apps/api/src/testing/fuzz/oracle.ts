import { isDeepStrictEqual } from 'node:util';
import {
  anyRouteErrors,
  apiPrefix,
  errorCatalogue,
  errorsOf,
  isErrorCode,
  problem,
} from '@vestibule/contract';
import type { ErrorCode, FileType, Route } from '@vestibule/contract';
import * as z from 'zod/mini';
import type { Landing, Outcome, Shot } from './wire.ts';

/** What is in no answer: a stack, a statement, the name of what runs below. */
const innards =
  /\n\s+at .+:\d+:\d+|node_modules|\.ts:\d+|Prisma|PGlite|SELECT "|INSERT INTO|UPDATE "|DELETE FROM|ECONN/;

/** Stands in a file beside the folder that is served, and in no answer. */
export const outsideMark = 'this file stands outside of what is served';

const expectedHeaders: readonly (readonly [string, RegExp])[] = [
  ['content-security-policy', /default-src 'none'/],
  ['strict-transport-security', /max-age=\d{7,}/],
  ['x-content-type-options', /^nosniff$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['referrer-policy', /^no-referrer$/],
];

const parsedJson = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
};

/** What the server's parser refuses before there is a request has no headers of ours. */
const brokeTheParser = ({ status, headers }: Landing): boolean =>
  [400, 408, 413, 417, 431].includes(status) && !headers.has('content-security-policy');

const headerFault = ({ headers }: Landing): string | undefined => {
  for (const [name, shape] of expectedHeaders) {
    const values = headers.get(name) ?? [];
    if (values.length !== 1 || !shape.test(values[0] ?? '')) return `header ${name}: ${values.join(' | ')}`;
  }
  for (const cookie of headers.get('set-cookie') ?? []) {
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/'])
      if (!cookie.includes(part)) return `a cookie without ${part}`;
    if (!cookie.startsWith('__Host-')) return 'a cookie that is not bound to the host';
  }
  return undefined;
};

const declared = (code: ErrorCode, route: Route | undefined): boolean => {
  const anywhere: readonly ErrorCode[] = anyRouteErrors;
  return anywhere.includes(code) || route === undefined || errorsOf(route).includes(code);
};

const problemFault = ({ status, headers, body }: Landing, route: Route | undefined): string | undefined => {
  if (!headers.get('content-type')?.[0]?.startsWith('application/problem+json'))
    return `a refusal of the type ${headers.get('content-type')?.join()}`;
  const parsed = z.safeParse(problem, parsedJson(body));
  if (!parsed.success) return 'a refusal that is no problem document';
  const { code, data = {} } = parsed.data;
  if (parsed.data.status !== status) return 'a problem of another status';
  if (!isErrorCode(code)) return `the unknown code ${code}`;
  const { status: expected, data: shape } = errorCatalogue[code];
  if (expected !== status) return `${code} with the status ${status}`;
  if (!z.safeParse(shape, data).success) return `${code} with other data than the catalogue's`;
  if ('retryAfterSeconds' in data && headers.get('retry-after')?.[0] !== String(data['retryAfterSeconds']))
    return `${code} without Retry-After`;
  return declared(code, route) ? undefined : `${code}, which ${route?.id} does not declare`;
};

/** A file is of its type and to be kept under a name, and nothing that a browser would open in our origin. */
const fileFault = ({ headers }: Landing, file: FileType): string | undefined => {
  if (headers.get('content-type')?.join() !== file) return 'a file of another type';
  const kept = /^attachment; filename="[^"]+"/.test(headers.get('content-disposition')?.join() ?? '');
  return kept ? undefined : 'a file that is not to be kept';
};

const answerFault = (landing: Landing, route: Route): string | undefined => {
  const { status, headers, body } = landing;
  if (status !== route.status) return `${status} instead of ${route.status}`;
  if (status === 204) return body === '' ? undefined : 'a body with 204';
  if (route.file !== undefined) return fileFault(landing, route.file);
  if (!headers.get('content-type')?.[0]?.startsWith('application/json')) return 'an answer that is no JSON';
  const json = parsedJson(body);
  const parsed = route.answer && z.safeParse(route.answer, json);
  if (!parsed?.success) return 'an answer that is not as the contract says';
  return isDeepStrictEqual(parsed.data, json) ? undefined : 'an answer that says more than the contract';
};

const apiFault = (shot: Shot, landing: Landing, route: Route | undefined): string | undefined => {
  if (landing.headers.get('cache-control')?.[0] !== 'no-store') return 'an answer that may be kept';
  if (shot.method === 'HEAD') return landing.body === '' ? undefined : 'a body for HEAD';
  if (landing.status >= 400) return problemFault(landing, route);
  return route === undefined ? undefined : answerFault(landing, route);
};

/** Whether a request is one for the API, as the server must see it. */
const asksApi = ({ path }: Shot): boolean => path.startsWith(`${apiPrefix}/`);

const landedBadly = (shot: Shot, landing: Landing, route: Route | undefined): string | undefined => {
  const { status, body } = landing;
  if (body.includes(outsideMark)) return 'a file from outside';
  if (innards.test(body)) return 'innards in the answer';
  if (status >= 500) return `the status ${status}`;
  if (brokeTheParser(landing)) return undefined;
  const general = headerFault(landing);
  if (general !== undefined) return general;
  if (asksApi(shot)) return apiFault(shot, landing, route);
  return status >= 400 && shot.method !== 'HEAD' ? problemFault(landing, undefined) : undefined;
};

/** Who hangs up first, or is cut off while sending much too much, may not hear the answer; CONNECT is for proxies. */
const mayMeetSilence = ({ hangsUp, method, body }: Shot): boolean =>
  hangsUp === true || method === 'CONNECT' || (body?.byteLength ?? 0) > 100_000;

export interface Judged {
  readonly shot: Shot;
  /** The route that a request without a broken path or method asks for. */
  readonly route: Route | undefined;
  readonly slowMs: number;
}

/** What is wrong with an answer, or undefined: none is a failure of the server's, each is as the contract says, and none is slow. */
export const faultOf = (outcome: Outcome, { shot, route, slowMs }: Judged): string | undefined => {
  if (outcome === 'hang') return 'no answer in time';
  if (outcome === 'silence') return mayMeetSilence(shot) ? undefined : 'hung up without a word';
  if (outcome.tookMs > slowMs) return `an answer after ${Math.round(outcome.tookMs)} ms`;
  return landedBadly(shot, outcome, route);
};
