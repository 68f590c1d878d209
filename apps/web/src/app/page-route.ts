import { lazy, type ComponentType } from 'react';
import { matchRoutes, type RouteObject } from 'react-router';
import { wantAllPhrases } from '#i18n/i18n.ts';

/** A page or a frame by its address. `lazy` fetches it, and the words that the home page goes without, when it is gone to. */
export interface PageRoute {
  readonly path?: string;
  readonly Component?: ComponentType;
  readonly lazy?: () => Promise<{ readonly Component: ComponentType }>;
  readonly children?: readonly PageRoute[];
}

type Fetch = () => Promise<{ readonly default: ComponentType }>;

const fetches = new WeakMap<RouteObject, Fetch>();

/** Fetches once, however often it is asked for. */
const fetchWithWords = (load: NonNullable<PageRoute['lazy']>): Fetch => {
  let fetched: ReturnType<Fetch> | undefined;
  const fetch = async () => {
    const [{ Component }] = await Promise.all([load(), wantAllPhrases()]);
    return { default: Component };
  };
  return () => (fetched ??= fetch());
};

const routeObject = ({ path, Component, lazy: load, children }: PageRoute): RouteObject => {
  const shared = {
    ...(path !== undefined && { path }),
    ...(children !== undefined && { children: routeObjects(children) }),
  };
  if (load === undefined) return { ...shared, ...(Component !== undefined && { Component }) };
  const fetch = fetchWithWords(load);
  const route = { ...shared, Component: lazy(fetch) };
  fetches.set(route, fetch);
  return route;
};

/** As the router takes them: what is fetched late is a lazy component. */
export const routeObjects = (pages: readonly PageRoute[]): RouteObject[] => pages.map(routeObject);

/** Begins to fetch a page and all the frames around it at once; drawn one in the other, each would wait for the one outside. */
export const fetchTogether = (routes: RouteObject[], pathname: string): void => {
  for (const { route } of matchRoutes(routes, pathname) ?? [])
    // What fails is told by the component that waits for it.
    fetches
      .get(route)?.()
      .catch(() => undefined);
};
