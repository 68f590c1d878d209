import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly method: (typeof methods)[number];
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly payload?: string;
}

interface Answered {
  readonly status: number;
  readonly headers: Record<string, number | string | string[] | undefined>;
  readonly body: string;
}

/** The way to a server; rejects where it dies before it answers. */
export type Way = (asked: Asked) => Promise<Answered>;

export const wayInto =
  (app: FastifyInstance): Way =>
  async (asked) => {
    const { statusCode, headers, body } = await app.inject(asked);
    return { status: statusCode, headers, body };
  };

export const wayToPort =
  (port: number): Way =>
  ({ method, url, headers, payload }) =>
    new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port, method, path: url, headers, agent: false },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.once('error', reject);
          answer.once('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: Buffer.concat(chunks).toString(),
            }),
          );
        },
      );
      sent.once('error', reject);
      sent.end(payload);
    });

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;

const noAnswer = { code: 'server.unavailable', data: { retryAfterSeconds: 5 } };
const problem = { type: 'urn:vestibule:test:no-answer', title: 'No answer', status: 503, requestId: '-' };

/**
 * The investor's side of a server that dies and is started again somewhere else: a browser keeps its cookies and knocks at this door. A request that
 * gets no answer is told as `server.unavailable`.
 */
export const openDoor = () => {
  let way: Way = () => Promise.reject(new Error('nobody is there'));
  const app = Fastify({ forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.all('/*', async ({ method, url, headers, body }, reply) => {
    const asked: Asked = {
      method: methods.find((known) => known === method) ?? 'GET',
      url,
      headers,
      ...(typeof body === 'string' ? { payload: body } : {}),
    };
    const answer = await way(asked).catch(() => undefined);
    if (answer === undefined) return reply.code(503).send({ ...problem, ...noAnswer });
    const { 'content-length': _length, 'transfer-encoding': _encoding, ...kept } = answer.headers;
    return reply.code(answer.status).headers(kept).send(answer.body);
  });
  return {
    app,
    leadTo: (next: Way): void => {
      way = next;
    },
  };
};
