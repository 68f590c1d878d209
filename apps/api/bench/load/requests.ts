import { randomInt } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { text } from 'node:stream/consumers';
import { apiPrefix, signIn } from '@vestibule/contract';
import { internetPassword } from '../hashing/people.ts';
import type { Person } from '../hashing/people.ts';
import type { Answered } from './open-loop.ts';

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
// Probes go by a way of their own, or they would wait for the load's connections.
const probes = new Agent({ keepAlive: true, maxSockets: 4 });

const exchange = (options: RequestOptions, body?: string): Promise<IncomingMessage> =>
  new Promise((done, refuse) => {
    const sent = request({ host: '127.0.0.1', agent, ...options }, done);
    sent.once('error', refuse);
    sent.end(body);
  });

const codeOf = (body: string): string | undefined => {
  const told: unknown = body === '' ? undefined : JSON.parse(body);
  if (typeof told !== 'object' || told === null || !('code' in told)) return undefined;
  return String(told.code);
};

const answered = async (response: IncomingMessage): Promise<Answered> => {
  const body = await text(response);
  const { statusCode: status = 0, headers } = response;
  return { status, code: codeOf(body), saysWhen: headers['retry-after'] !== undefined };
};

/** Another one each time: the bench asks how many sign-ins the server bears, not how many it takes from one address. */
const someAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

/** A right sign-in, through the proxy that the server trusts. */
export const sendSignIn = async (port: number, { internetUserId }: Person): Promise<Answered> => {
  const headers = {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'x-forwarded-for': someAddress(),
  };
  const where = { port, method: signIn.method, path: `${apiPrefix}${signIn.path}`, headers };
  // A connection that the server let go at this very moment is no answer: the load goes on without it.
  return exchange(where, JSON.stringify({ internetUserId, internetPassword })).then(answered, () => ({
    status: 0,
    code: 'no answer',
    saysWhen: false,
  }));
};

export const probe = async (port: number, path: string): Promise<Answered> =>
  exchange({ port, path, agent: probes }).then(answered);

export const hangUp = (): void => {
  agent.destroy();
  probes.destroy();
};
