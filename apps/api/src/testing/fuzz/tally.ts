import type { Route } from '@vestibule/contract';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { curlLine } from './curl-line.ts';
import type { Judged } from './oracle.ts';
import type { Outcome } from './wire.ts';

/** What became of the requests to one route. */
export interface RouteTally {
  sent: number;
  /** Passed every gate and check and came to the handler. */
  reached: number;
  succeeded: number;
}

export interface Finding {
  readonly fault: string;
  /** How often it was met. */
  times: number;
  /** The first time: how to send it again, and what was answered. */
  readonly curl: string;
  readonly answer: string;
}

export interface Figures {
  readonly requests: number;
  readonly byRoute: ReadonlyMap<string, RouteTally>;
  readonly byStatus: ReadonlyMap<string, number>;
  readonly slowestMs: number;
  readonly findings: readonly Finding[];
}

const handlerStarts = 'tracing:fastify.request.handler:start';

const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const excerptOf = (outcome: Outcome): string =>
  typeof outcome === 'string' ? outcome : `${outcome.status} ${outcome.body.slice(0, 400)}`;

/** Counts what was sent, what came through and what was wrong. Close it, or it listens to every server of this process. */
export const tally = (routes: readonly Route[]) => {
  const byRoute = new Map(routes.map(({ id }) => [id, { sent: 0, reached: 0, succeeded: 0 }]));
  const byStatus = new Map<string, number>();
  const findings = new Map<string, Finding>();
  let requests = 0;
  let slowestMs = 0;
  let handled = false;
  const onHandler = (): void => {
    handled = true;
  };
  subscribe(handlerStarts, onHandler);

  const countRoute = (route: Route | undefined, outcome: Outcome): void => {
    const counts = byRoute.get(route?.id ?? '');
    if (counts === undefined) return;
    counts.sent += 1;
    counts.reached += Number(handled);
    counts.succeeded += Number(typeof outcome !== 'string' && outcome.status < 300);
  };

  return {
    sends: (): void => {
      handled = false;
    },
    landed: ({ shot, route }: Judged, outcome: Outcome, fault: string | undefined): void => {
      requests += 1;
      countRoute(route, outcome);
      add(byStatus, typeof outcome === 'string' ? outcome : String(outcome.status));
      if (typeof outcome !== 'string') slowestMs = Math.max(slowestMs, outcome.tookMs);
      if (fault === undefined) return;
      const key = `${route?.id ?? 'no route'}: ${fault}`;
      const finding = findings.get(key) ?? {
        fault: key,
        times: 0,
        curl: curlLine(shot),
        answer: excerptOf(outcome),
      };
      finding.times += 1;
      findings.set(key, finding);
    },
    requests: (): number => requests,
    figures: (): Figures => ({ requests, byRoute, byStatus, slowestMs, findings: [...findings.values()] }),
    close: (): void => void unsubscribe(handlerStarts, onHandler),
  };
};

export type Tally = ReturnType<typeof tally>;
