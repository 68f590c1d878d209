import type { Route } from '@vestibule/contract';
import type { FastifyInstance } from 'fastify';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** A route as Fastify has it. */
export interface TableRow {
  readonly method: string;
  readonly url: string;
  /** undefined: the route names nobody who may call it. */
  readonly contract: Route | undefined;
}

const isNew = (message: unknown): message is { readonly fastify: FastifyInstance } =>
  typeof message === 'object' && message !== null && 'fastify' in message;

/** Builds an app and writes down every route that is put on it, whoever puts it there: Fastify's own word, not our list. */
export const withRouteTable = async <App>(
  build: () => Promise<App>,
): Promise<{ readonly app: App; readonly table: readonly TableRow[] }> => {
  const table: TableRow[] = [];
  const listen = (message: unknown): void => {
    if (!isNew(message)) return;
    message.fastify.addHook('onRoute', ({ method, url, config }) => {
      for (const each of [method].flat()) table.push({ method: each, url, contract: config?.contract });
    });
  };
  subscribe('fastify.initialization', listen);
  try {
    return { app: await build(), table };
  } finally {
    unsubscribe('fastify.initialization', listen);
  }
};
