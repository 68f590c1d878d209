import { errorCatalogue, isErrorCode, problem } from '@vestibule/contract/errors';
import { apiPrefix, type Route, type RouteCall } from '@vestibule/contract/route';
import * as z from 'zod/mini';
import { ApiError } from './api-error.ts';
import { announceClosed, noteServerTime } from './service-state.ts';

/** Beyond this the line counts as too slow; the page says "still working" long before. */
const patienceMs = 30_000;
/** A large file on a slow line. */
const filePatienceMs = 5 * 60_000;

export interface Input {
  readonly params?: object | undefined;
  readonly query?: object | undefined;
  readonly body?: unknown;
}

/** Where a route is asked, its path's parameters filled in: for a link to a file. */
export const addressOf = (path: string, { params, query }: Input): string => {
  const values = new Map<string, unknown>(Object.entries(params ?? {}));
  const filled = path.replaceAll(/:([a-zA-Z]+)/g, (_whole, name: string) =>
    encodeURIComponent(String(values.get(name))),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) search.set(name, String(value));
  return `${apiPrefix}${filled}${search.size > 0 ? `?${search.toString()}` : ''}`;
};

const send = async (route: Route, input: Input): Promise<Response> => {
  try {
    return await fetch(addressOf(route.path, input), {
      method: route.method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(route.file === undefined ? patienceMs : filePatienceMs),
      ...(input.body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input.body),
      }),
    });
  } catch (error) {
    throw new ApiError(
      error instanceof DOMException && error.name === 'TimeoutError' ? 'network.slow' : 'network.lost',
    );
  }
};

const jsonOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    // Broken off half-way, or no answer of ours: a proxy's page.
    throw new ApiError(response.ok ? 'network.lost' : 'server.unavailable', { retryAfterSeconds: 5 });
  }
};

const refusalOf = (answer: unknown): ApiError => {
  const told = z.safeParse(problem, answer);
  if (!told.success || !isErrorCode(told.data.code)) return new ApiError('server.failed');
  const { code, data = {} } = told.data;
  if (!z.safeParse(errorCatalogue[code].data, data).success) return new ApiError('server.failed');
  return new ApiError(code, data);
};

/** Sends, and throws what was refused; while the service is closed the whole application hears of it. */
export const taken = async (route: Route, input: Input): Promise<Response> => {
  const response = await send(route, input);
  noteServerTime(response.headers.get('date'));
  if (response.ok) return response;
  const refusal = refusalOf(await jsonOf(response));
  if (refusal.is('maintenance')) announceClosed(refusal.data.opensAt);
  throw refusal;
};

/**
 * Calls a route of the contract and checks the answer against it. Fails with an `ApiError`; while the service is closed the whole
 * application hears of it.
 */
export function call<S extends z.ZodMiniType, R extends Route>(
  route: R & { readonly answer: S },
  input: RouteCall<R> & Input,
): Promise<z.output<S>>;
/** A route without an answer (204) is called for what it does. */
export function call<R extends Route>(route: R, input: RouteCall<R> & Input): Promise<unknown>;
export async function call(route: Route, input: Input): Promise<unknown> {
  const response = await taken(route, input);
  if (route.answer === undefined) return undefined;
  const parsed = z.safeParse(route.answer, await jsonOf(response));
  if (!parsed.success) throw new ApiError('server.failed');
  return parsed.data;
}
