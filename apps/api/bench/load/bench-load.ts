import { inFlight } from '../hashing/measure.ts';
import { percentile } from '../timing/statistics.ts';
import { inTurn } from '../timing/requests.ts';
import { openLoop, perSecond } from './open-loop.ts';
import type { Answered, Outcome } from './open-loop.ts';
import { embeddedServer, postgresServer } from './production-server.ts';
import type { RunningServer } from './production-server.ts';
import { hangUp, probe, sendSignIn } from './requests.ts';

/** Seconds. The first of each step, until queues have filled, do not count. */
const steps = { warmUp: 3, idle: 10, step: 12, overload: 24, settling: 3 };
const probesASecond = 50;
/** What is offered, in sign-ins that the server can do. */
const offers = [0.8, 1, 1.2, 1.5];

interface Step {
  readonly outcomes: readonly Outcome[];
  /** Sign-ins a second. */
  readonly goodput: number;
  /** Milliseconds. */
  readonly liveP99: number;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const took = (outcomes: readonly Outcome[], share: number): number =>
  percentile(
    outcomes.map((outcome) => outcome.took),
    share,
  );

const liveness = (port: number, seconds: number): Promise<Outcome[]> =>
  openLoop({ rate: probesASecond, seconds }, () => probe(port, '/health/live'));

/** Sign-ins at a constant rate, and beside them a look whether the server is alive. */
const offer = async (
  { port }: RunningServer,
  load: { readonly rate: number; readonly seconds: number },
  signIn: () => Promise<Answered>,
): Promise<Step> => {
  const [outcomes, probes] = await Promise.all([openLoop(load, signIn), liveness(port, load.seconds)]);
  const window = { from: steps.settling, to: load.seconds };
  return { outcomes, goodput: perSecond(outcomes, 200, window), liveP99: took(probes, 0.99) };
};

/** Of whoever waits to be let in without a pause: a first guess at what the server can do. */
const capacity = async (signIn: () => Promise<Answered>): Promise<number> => {
  const first = await signIn();
  if (first.status !== 200) throw new Error(`A sign-in was answered with ${first.status} ${first.code}.`);
  await inFlight({ count: 12, width: 4 }, async () => void (await signIn()));
  const start = performance.now();
  const count = 32;
  await inFlight({ count, width: 4 }, async () => void (await signIn()));
  return count / ((performance.now() - start) / 1000);
};

const isTurnedAway = ({ status, saysWhen }: Outcome): boolean =>
  (status === 503 || status === 429) && saysWhen;

const tell = (what: string, { outcomes, goodput, liveP99 }: Step): void => {
  const away = outcomes.filter(isTurnedAway);
  const other = outcomes.filter((outcome) => outcome.status !== 200 && !isTurnedAway(outcome));
  const turned =
    away.length > 0
      ? `, turned away ${away.length}, half within ${ms(took(away, 0.5))}, 99 % ${ms(took(away, 0.99))}`
      : '';
  const entered = outcomes.filter(({ status }) => status === 200);
  console.log(
    `  ${what}: ${goodput.toFixed(1)} sign-ins a second (99 % within ${ms(took(entered, 0.99))})${turned}; /health/live p99 ${ms(liveP99)}`,
  );
  for (const { status, code } of other) console.log(`    answered otherwise: ${status} ${code}`);
};

const check = (holds: boolean, what: string): boolean => {
  console.log(`  ${holds ? 'holds' : 'FAILS'}: ${what}`);
  return holds;
};

const measure = async (server: RunningServer): Promise<boolean> => {
  const nextPerson = inTurn(server.people);
  const signIn = (): Promise<Answered> => sendSignIn(server.port, nextPerson());
  await liveness(server.port, steps.warmUp);
  const able = await capacity(signIn);
  const idleP99 = took(await liveness(server.port, steps.idle), 0.99);
  console.log(`  idle: /health/live p99 ${ms(idleP99)}; four at a time ${able.toFixed(1)} sign-ins a second`);

  let peak = { goodput: 0, rate: 0 };
  for (const share of offers) {
    const rate = able * share;
    const step = await offer(server, { rate, seconds: steps.step }, signIn);
    tell(`${rate.toFixed(1)} a second offered`, step);
    if (step.goodput > peak.goodput) peak = { goodput: step.goodput, rate };
  }
  const overload = await offer(server, { rate: peak.rate * 10, seconds: steps.overload }, signIn);
  tell(`${(peak.rate * 10).toFixed(1)} a second offered, ten times as many as at the peak`, overload);

  const left = overload.goodput / peak.goodput;
  const slower = overload.liveP99 / idleP99;
  return [
    check(
      left >= 0.9,
      `${(left * 100).toFixed(0)} % of the peak are left under ten times the load (at least 90 %)`,
    ),
    check(slower < 10, `/health/live p99 is ${slower.toFixed(1)} times its idle one meanwhile (below 10)`),
    check(
      overload.outcomes.every((outcome) => outcome.status === 200 || isTurnedAway(outcome)),
      'whoever is not let in is told when to come again',
    ),
  ].every(Boolean);
};

const measureOn = async (name: string, start: () => Promise<RunningServer | undefined>): Promise<boolean> => {
  const server = await start();
  if (server === undefined) {
    console.log(`\n${name}: not on this machine, left out.`);
    return true;
  }
  console.log(`\n${name}`);
  try {
    return await measure(server);
  } finally {
    await server.stop();
  }
};

/** What the production server does under more sign-ins than it can hash, open-loop, on each database. Answers whether all bounds hold. */
export const benchLoad = async (cost: number): Promise<boolean> => {
  console.log(`Sign-ins at bcrypt cost ${cost}, from an address of its own each, through a trusted proxy.`);
  try {
    const embedded = await measureOn('embedded database', () => embeddedServer(cost));
    const postgres = await measureOn('PostgreSQL server', () => postgresServer(cost));
    return embedded && postgres;
  } finally {
    hangUp();
  }
};
