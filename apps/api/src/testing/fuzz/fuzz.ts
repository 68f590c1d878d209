import { routes, sessionView } from '@vestibule/contract';
import type { Route } from '@vestibule/contract';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import type { TestApp } from '../build-test-app.ts';
import type { RegisteredPerson } from '../people.ts';
import { codeIn } from '../letter-code.ts';
import { shotOf } from './compose.ts';
import { lookUp } from './look-up.ts';
import type { Ask } from './look-up.ts';
import { faultOf } from './oracle.ts';
import { plan as plans } from './plan.ts';
import type { Plan } from './plan.ts';
import { stepsTo } from './steps-to.ts';
import type { Step } from './steps-to.ts';
import { tally } from './tally.ts';
import type { Figures } from './tally.ts';
import { visitors } from './visitors.ts';
import type { Visitor } from './visitors.ts';
import { fire } from './wire.ts';
import type { Outcome, Shot } from './wire.ts';

export interface FuzzOptions {
  readonly port: number;
  readonly seed: number;
  readonly requests: number;
  /** An answer that takes longer counts as a hang. */
  readonly slowMs: number;
  readonly reference: string;
  /** Told now and then how many requests were sent. */
  readonly onProgress?: (requests: number) => void;
}

const batch = 100;
/** Between two batches, so that checks, drafts and rests run out now and then. */
const pauseMs = 20_000;
/** How many sign-ins somebody is tried with before another one is taken. */
const patienceOfRegular = 6;
/** Each proof asks three times. */
const patienceOfLeaver = 15;

const keepCookies = (cookies: Map<string, string>, outcome: Outcome): void => {
  if (typeof outcome === 'string') return;
  for (const line of outcome.headers.get('set-cookie') ?? []) {
    const [pair = ''] = line.split(';');
    const equals = pair.indexOf('=');
    if (equals === pair.length - 1) cookies.delete(pair.slice(0, equals));
    else cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
};

/** Somebody who is kept for so many uses, or until they are let go. */
const patron = (make: () => Promise<RegisteredPerson>, patience: number) => {
  let person: RegisteredPerson | undefined;
  let uses = 0;
  return {
    now: async (): Promise<RegisteredPerson> => {
      uses += 1;
      if (person === undefined || uses > patience) {
        person = await make();
        uses = 0;
      }
      return person;
    },
    letGo: (): void => {
      person = undefined;
    },
  };
};

/** What a broken method or path asks for only the server knows. */
const routeAskedFor = ({ route, breaks }: Plan): Route | undefined =>
  breaks.some(({ of }) => of === 'method' || of === 'path') ? undefined : route;

const honest = (route: Route, body: unknown, params?: unknown): Plan => ({
  route,
  path: route.path,
  caller: 'visitor',
  prepared: false,
  params,
  query: undefined,
  body,
  breaks: [],
});

/** Sends requests that the contract's shapes gave rise to, valid ones and broken, and judges each answer. */
export const fuzz = async (test: TestApp, options: FuzzOptions): Promise<Figures> => {
  const { port, slowMs } = options;
  const counts = tally(routes);
  const regular = patron(() => test.people.registered(), 3 * patienceOfRegular);
  const leaver = patron(() => test.people.registered(), patienceOfLeaver);

  const send = async (visitor: Visitor, shot: Shot, route: Route | undefined): Promise<Outcome> => {
    counts.sends();
    const outcome = await fire(port, shot, Math.max(10_000, slowMs));
    counts.landed({ shot, route, slowMs }, outcome, faultOf(outcome, { shot, route, slowMs }));
    keepCookies(visitor.cookies, outcome);
    return outcome;
  };

  const carryOut = async (plan: Plan, visitor: Visitor): Promise<Outcome> => {
    const around = {
      oracle: test.oracle,
      ask,
      regular: regular.now,
      leaver: leaver.now,
      reference: options.reference,
      code: async () => {
        const sent = await test.letters();
        const last = sent.findLast(({ kind }) => kind === 'contact-code');
        return last === undefined ? '000000' : codeIn(last.body);
      },
    };
    const look = lookUp(around, { visitor, route: plan.route, tick: counts.requests() });
    return send(visitor, await shotOf(plan, { port, cookies: visitor.cookies, look }), routeAskedFor(plan));
  };

  const doStep = async (visitor: Visitor, { routeId, body, params }: Step): Promise<Outcome> => {
    const route = routes.find(({ id }) => id === routeId);
    if (route === undefined) throw new Error(`no route ${routeId}`);
    return carryOut(honest(route, body, params), visitor);
  };

  const ask: Ask = async (visitor, routeId, body) => {
    const outcome = await doStep(visitor, { routeId, body });
    if (typeof outcome === 'string' || outcome.status >= 300 || outcome.body === '') return undefined;
    const answer: unknown = JSON.parse(outcome.body);
    return answer;
  };

  const callers = visitors(
    test,
    async (visitor) => {
      const session = z.safeParse(sessionView, await ask(visitor, 'session.get')).data;
      return session?.signedIn ? session.stage : undefined;
    },
    async (visitor, { internetUserId, internetPassword }) => {
      await ask(visitor, 'session.signIn', { internetUserId, internetPassword });
    },
  );

  const take = async (plan: Plan): Promise<void> => {
    const visitor = await callers.of(plan.caller);
    const steps = plan.prepared && plan.route ? stepsTo(plan.route.id) : [];
    for (const step of steps) await doStep(visitor, step);
    const outcome = await carryOut(plan, visitor);
    // The account serves somebody now; the person's password is another.
    const settles =
      plan.route?.id === 'registration.confirm' || plan.route?.id === 'internetAccount.changePassword';
    if (settles && typeof outcome !== 'string' && outcome.status === 200) callers.forget(plan.caller);
  };

  try {
    for (let index = 0; counts.requests() < options.requests; index += 1) {
      for (const plan of fc.sample(plans, { seed: options.seed + index, numRuns: batch })) await take(plan);
      test.clock.advance(pauseMs);
      options.onProgress?.(counts.requests());
    }
    return counts.figures();
  } finally {
    counts.close();
  }
};
