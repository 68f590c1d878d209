import { apiPrefix } from '@vestibule/contract';
import type { Route } from '@vestibule/contract';
import type { TestBrowser } from '#testing/test-browser.ts';

/**
 * A request that is ready to go: only what the server does with it falls between start and answer. Injected, for a socket's own time
 * would only hide a difference behind its spread; a measure that is finer than any attacker's is the harder one to pass.
 */
export const readyRequest = (browser: TestBrowser, route: Route, body: unknown) => {
  const request = {
    method: route.method,
    url: `${apiPrefix}${route.path}`,
    payload: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  return () => browser.send(request);
};

/** Hands out the items over and over: no single row of the database may speak for its whole kind. */
export const inTurn = <T>(items: readonly T[]): (() => T) => {
  let turn = 0;
  return () => {
    const item = items[turn++ % items.length];
    if (item === undefined) throw new RangeError('nothing to take turns');
    return item;
  };
};

/** So many of them, one after the other. */
export const several = async <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> => {
  const made: T[] = [];
  for (let index = 0; index < count; index += 1) made.push(await make(index));
  return made;
};
