import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { errorHandler } from './error-handler.ts';

const answerTo = async (error: Error) => {
  const app = Fastify();
  app.setErrorHandler(errorHandler({ strict: true }));
  app.get('/', async () => {
    throw error;
  });
  const response = await app.inject('/');
  await app.close();
  return response;
};
const errorWith = (parts: object): Error => Object.assign(new Error('some words of a library'), parts);

test.each([
  ['a client that breaks off', { code: 'ECONNRESET', statusCode: 400 }, 400, 'request.malformed'],
  ['a database that breaks off', { code: 'ECONNRESET' }, 503, 'server.unavailable'],
  ['a status without a code of ours', { code: 'FST_ERR_SOMETHING', statusCode: 500 }, 500, 'server.failed'],
  ['anything else', {}, 500, 'server.failed'],
])('%s is told as such, in no words but ours', async (_what, parts, status, code) => {
  const response = await answerTo(errorWith(parts));
  expect(response.statusCode).toBe(status);
  expect(response.json()).toMatchObject({ code });
  expect(response.body).not.toContain('some words');
});
