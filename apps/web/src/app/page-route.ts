import { lazy, type ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { wantAllPhrases } from '#i18n/i18n.ts';

/** A page or a frame by its address. `lazy` fetches it, and the words that the home page goes without, when it is gone to. */
export interface PageRoute {
  readonly path?: string;
  readonly Component?: ComponentType;
  readonly lazy?: () => Promise<{ readonly Component: ComponentType }>;
  readonly children?: readonly PageRoute[];
}

const withWords = (load: NonNullable<PageRoute['lazy']>): ComponentType =>
  lazy(async () => {
    const [{ Component }] = await Promise.all([load(), wantAllPhrases()]);
    return { default: Component };
  });

/** As the router takes them: what is fetched late is a lazy component. */
export const routeObjects = (pages: readonly PageRoute[]): RouteObject[] =>
  pages.map(({ path, Component, lazy: load, children }) => {
    const page = load === undefined ? Component : withWords(load);
    return {
      ...(path !== undefined && { path }),
      ...(page !== undefined && { Component: page }),
      ...(children !== undefined && { children: routeObjects(children) }),
    };
  });
