import { Agent, request } from 'node:http';
import { apiPrefix, signIn } from '@vestibule/contract';
import { inFlight, median, spend } from './measure.ts';
import { internetPassword } from './people.ts';
import type { Person } from './people.ts';
import { rawHashes } from './raw-hashes.ts';

const width = 8;
const rounds = 7;
const perRound = 32;

const agent = new Agent({ keepAlive: true, maxSockets: width });

/** Over a real socket: what a sign-in costs beside its hash is the point. Answers the status. */
const post = async (port: number, person: Person): Promise<number | undefined> =>
  new Promise((done, refuse) => {
    const sent = request(
      {
        port,
        agent,
        method: signIn.method,
        path: `${apiPrefix}${signIn.path}`,
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      },
      (response) => response.resume().once('end', () => done(response.statusCode)),
    );
    sent.once('error', refuse);
    sent.end(JSON.stringify({ internetUserId: person.internetUserId, internetPassword }));
  });

export interface SignInFigures {
  /** Sign-ins a second ÷ raw hashes a second. */
  readonly rate: number;
  /** CPU of one, in raw hashes: its own, its database's and its client's. Other processes on the machine do not count here. */
  readonly cpu: number;
}

/** Measured in turns so that a slower minute slows both. */
export const signInFigures = async (
  cost: number,
  port: number,
  people: readonly Person[],
): Promise<SignInFigures> => {
  let turn = 0;
  const signIns = async (count: number): Promise<void> =>
    inFlight({ count, width }, async () => {
      const person = people[turn++ % people.length];
      const status = person && (await post(port, person));
      if (status !== signIn.status) throw new Error(`A sign-in was answered with ${status}.`);
    });
  // Nobody measures a cold engine: the first dozens run uncompiled.
  await signIns(8 * width);
  const [rates, hashes]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const raw = await spend(() => rawHashes(cost, { count: perRound, width }));
    const server = await spend(() => signIns(perRound));
    rates.push(raw.wall / server.wall);
    hashes.push(server.cpu / raw.cpu);
  }
  agent.destroy();
  return { rate: median(rates), cpu: median(hashes) };
};
