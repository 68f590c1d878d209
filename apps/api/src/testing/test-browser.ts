import {
  apiPrefix,
  isErrorCode,
  problem,
  type ErrorCode,
  type Route,
  type RouteCall,
} from '@vestibule/contract';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import * as z from 'zod/mini';

/** An answer as a test looks at it. `body` throws where there is none: refused, or 204. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly code: ErrorCode | undefined;
  readonly data: Readonly<Record<string, unknown>>;
  readonly headers: LightMyRequestResponse['headers'];
}

interface Parts {
  readonly params?: object | undefined;
  readonly query?: object | undefined;
  readonly body?: unknown;
}

const pathOf = (route: Route, input: Parts): string => {
  const params = new Map(Object.entries(input.params ?? {}));
  const path = route.path.replaceAll(/:([a-zA-Z]+)/g, (_whole, name: string) =>
    encodeURIComponent(String(params.get(name))),
  );
  const query = Object.entries(input.query ?? {}).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(query.map(([name, value]): [string, string] => [name, String(value)]));
  return `${apiPrefix}${path}${search.size > 0 ? `?${search.toString()}` : ''}`;
};

const refusalOf = (response: LightMyRequestResponse): Pick<Answer<never>, 'code' | 'data'> => {
  if (response.statusCode < 400) return { code: undefined, data: {} };
  const { code, data } = z.parse(problem, response.json());
  if (!isErrorCode(code)) throw new Error(`unknown error code ${code}`);
  return { code, data: data ?? {} };
};

/** A browser without a window: keeps its cookies, says where its requests come from, checks answers against the contract. */
export const testBrowser = (app: FastifyInstance) => {
  const cookies = new Map<string, string>();

  const send = async (options: InjectOptions): Promise<LightMyRequestResponse> => {
    const response = await app.inject({
      ...options,
      cookies: { ...Object.fromEntries(cookies), ...options.cookies },
      headers: { 'sec-fetch-site': 'same-origin', 'user-agent': 'test browser', ...options.headers },
    });
    for (const { name, value } of response.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };

  const call = async <S extends z.ZodMiniType, R extends Route>(
    route: R & { readonly answer?: S },
    input: RouteCall<R> & Parts,
  ): Promise<Answer<z.output<S>>> => {
    const { body, ...where } = input;
    const response = await send({
      method: route.method,
      url: pathOf(route, where),
      ...(body === undefined
        ? {}
        : { payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const refusal = refusalOf(response);
    const parsed =
      refusal.code === undefined && route.answer ? z.parse(route.answer, response.json()) : undefined;
    return {
      status: response.statusCode,
      headers: response.headers,
      ...refusal,
      get body() {
        if (parsed === undefined) throw new Error(`no answer but ${response.statusCode}: ${response.body}`);
        return parsed;
      },
    };
  };

  return { cookies, send, call };
};

export type TestBrowser = ReturnType<typeof testBrowser>;
