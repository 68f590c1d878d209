import { describe, expect, it } from 'vitest';
import { anyRouteErrors, errorCatalogue, errorCodes, errorsOf } from './errors.ts';
import { routes } from './routes.ts';

describe('the contract', () => {
  it('names each route, and each method and path, once', () => {
    expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length);
    expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(routes.length);
  });

  it.each(routes.map((route) => [route.id, route] as const))(
    '%s has callers, and an answer unless it answers 204',
    (_id, route) => {
      expect(route.callers.length).toBeGreaterThan(0);
      expect((route.answer ?? route.file) === undefined).toBe(route.status === 204);
    },
  );

  it.each(routes.map((route) => [route.id, route] as const))(
    '%s names parameters as its path does',
    (_id, route) => {
      expect(/:[a-z]/.test(route.path)).toBe(route.params !== undefined);
    },
  );

  it('has a route for every code, or the code may come from any route', () => {
    const used = new Set<string>([...anyRouteErrors, ...routes.flatMap(errorsOf)]);
    expect(errorCodes.filter((code) => !used.has(code))).toEqual([]);
  });

  it('refuses with 4xx and 5xx only', () => {
    for (const code of errorCodes) expect(errorCatalogue[code].status).toBeGreaterThanOrEqual(400);
  });
});
