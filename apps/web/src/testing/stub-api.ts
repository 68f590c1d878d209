import { errorCatalogue } from '@vestibule/contract/errors';
import type { ErrorCode, ErrorData } from '@vestibule/contract/errors';
import { fieldIssues } from '@vestibule/contract/issues';
import { apiPrefix } from '@vestibule/contract/route';
import type { FileAnswer, Route, RouteInput, RouteResult } from '@vestibule/contract/route';
import * as z from 'zod/mini';

/** What a stubbed route answers instead of its answer. */
class Refusal extends Error {
  readonly code: ErrorCode;
  readonly data: object;

  constructor(code: ErrorCode, data: object) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

/** Refuses as the API would, from within a stubbed route. */
export const refuse = <C extends ErrorCode>(code: C, data: ErrorData<C>): never => {
  throw new Refusal(code, data);
};

/** Refuses with data that nobody looks at here: what is none of the code's, the page takes for a failing server. */
export const refuseWith = (code: ErrorCode, data: object): never => {
  throw new Refusal(code, data);
};

interface AnyInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

export interface StubbedRoute {
  readonly route: Route;
  answer(input: AnyInput): unknown;
}

/** A route of the contract with its server's side made up. To break the line, let it throw a `TypeError`, as `fetch` does. */
export const on = <R extends Route>(
  route: R,
  answer: (input: RouteInput<R>) => RouteResult<R> | Promise<RouteResult<R>>,
): StubbedRoute => ({ route, answer });

const json = (status: number, body: unknown): Response =>
  new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

const isFile = (result: unknown): result is FileAnswer =>
  typeof result === 'object' &&
  result !== null &&
  'content' in result &&
  result.content instanceof Uint8Array;

const problem = ({ code, data }: Pick<Refusal, 'code' | 'data'>): Response => {
  const { status } = errorCatalogue[code];
  return json(status, { type: `about:${code}`, title: code, status, code, data, requestId: 'of-a-test' });
};

const patternOf = (path: string): RegExp =>
  new RegExp(`^${apiPrefix}${path.replaceAll(/:[a-zA-Z]+/g, '([^/]+)')}$`);

const paramsOf = (path: string, pathname: string): Record<string, string> => {
  const names = [...path.matchAll(/:([a-zA-Z]+)/g)].map(([, name = '']) => name);
  const values = patternOf(path).exec(pathname)?.slice(1) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]));
};

/** Parses as the server does; what the contract does not take is refused as the server refuses it. */
const parsed = (schema: z.ZodMiniType | undefined, value: unknown): unknown => {
  if (schema === undefined) return undefined;
  const result = z.safeParse(schema, value);
  if (!result.success) throw new Refusal('request.invalid', { issues: fieldIssues(result.error.issues) });
  return result.data;
};

const answerTo = async ({ route, answer }: StubbedRoute, { pathname, searchParams }: URL, body: unknown) => {
  const result = await answer({
    params: parsed(route.params, paramsOf(route.path, pathname)),
    query: parsed(route.query, Object.fromEntries(searchParams)),
    body: parsed(route.body, body),
  });
  return isFile(result)
    ? new Response(result.content, { headers: { 'content-type': route.file ?? '' } })
    : json(route.status, result);
};

/**
 * Stands in for the API: routes of the contract, checked on the way in; anything else is "not found". Later routes win. Needs nothing of the
 * test runner: the gallery stands on it too.
 */
export const stubApi = (...routes: readonly StubbedRoute[]) => {
  const calls: { readonly id: string; readonly body: unknown }[] = [];
  const fetchStub = async (
    address: string,
    { method = 'GET', body }: { method?: string; body?: string } = {},
  ) => {
    const url = new URL(address, 'http://localhost:3000');
    const found = routes.findLast(
      ({ route }) => route.method === method && patternOf(route.path).test(url.pathname),
    );
    if (found === undefined) return problem({ code: 'request.not_found', data: {} });
    const given: unknown = body === undefined ? undefined : JSON.parse(body);
    calls.push({ id: found.route.id, body: given });
    try {
      return await answerTo(found, url, given);
    } catch (error) {
      if (error instanceof Refusal) return problem(error);
      throw error;
    }
  };
  Object.assign(globalThis, { fetch: fetchStub });
  return {
    /** Bodies that a route was called with, in order. */
    bodiesOf: ({ id }: Route) => calls.filter((made) => made.id === id).map(({ body }) => body),
  };
};
